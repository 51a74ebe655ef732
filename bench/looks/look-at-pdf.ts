import { openPdf } from "@/adapters/pdf/open-pdf";
import { renderPage } from "@/adapters/pdf/render-page";
import { StructureLook } from "@/adapters/pdf/structure/look-at-structure";
import { type Spent, timing } from "./stopwatch";

/** Looks into a PDF's structure as the product does after each page was drawn, and times that apart from the drawing. */
export async function lookAtPdf(bytes: Uint8Array, spent: Spent): Promise<void> {
  const pdf = await openPdf(bytes.slice());
  try {
    const look = new StructureLook(pdf, bytes);
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      await renderPage(page);
      await timing(spent, "PDF structure: pages", () => look.page(number, page));
    }
    await timing(spent, "PDF structure: saves, actions, values", () => look.facts());
  } finally {
    await pdf.loadingTask.destroy();
  }
}
