import type { PdfStructure, TextLine } from "@/domain/reading";
import { openPdf, type Pdf } from "../open-pdf";
import { pageRuns } from "../page-runs";
import { textLines } from "../text-lines";
import { earlierSaves } from "./earlier-saves";
import { unusedDrawings, withDrawing } from "./left-behind";
import { boxAround, shareInside } from "./marks";
import { pictureChanges } from "./picture-changes";

export type Change = PdfStructure["changes"][number];

const mostPages = 6;
const mostChanges = 20;

/**
 * What later saves changed on the pages: the file is opened as it was at its first and at its last earlier save, and both
 * are laid beside what it is now. Forms, comments and signatures lie on the pages and are no part of them.
 * @param since only saves at least this long, for what came after a signature
 */
export async function pageChanges(pdf: Pdf, bytes: Uint8Array, since = 0): Promise<Change[]> {
  const saves = earlierSaves(bytes).filter((length) => length >= since);
  const looked = [...new Set([saves[0], saves.at(-1)])].filter((length) => length !== undefined);
  const changes: Change[] = [];
  for (const length of looked) changes.push(...(await changesSince(pdf, bytes.subarray(0, length)).catch(() => [])));
  const told = new Map(changes.map((change) => [JSON.stringify([change.page, change.before, change.after]), change]));
  return [...told.values()].slice(0, mostChanges);
}

async function changesSince(pdf: Pdf, bytes: Uint8Array): Promise<Change[]> {
  const before = await openPdf(bytes);
  try {
    const changes: Change[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, before.numPages, mostPages); number++) {
      const [was, is] = [await before.getPage(number), await pdf.getPage(number)];
      const texts = textChanges(number, textLines(await pageRuns(was)), textLines(await pageRuns(is)));
      const pictures = number <= 3 ? await pictureChanges(number, was, is) : [];
      changes.push(...texts, ...pictures.filter(({ box }) => !texts.some((text) => touches(text.box, box))));
    }
    return changes;
  } finally {
    await before.loadingTask.destroy();
  }
}

/**
 * What a page said by a drawing that lies in the file unused: an editor that draws a page anew leaves the old one behind.
 * Only a drawing that says nearly all that the page says is one of this page.
 */
export async function changesSinceLeftBehind(pdf: Pdf, bytes: Uint8Array): Promise<Change[]> {
  const changes: Change[] = [];
  for (const drawing of unusedDrawings(bytes))
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
      const file = await withDrawing(pdf, bytes, number, drawing);
      const before = file && (await openPdf(file).catch(() => null));
      if (!before) continue;
      try {
        const [was, is] = await Promise.all(
          [before, pdf].map(async (one) => textLines(await pageRuns(await one.getPage(number)))),
        );
        const found = textChanges(number, was!, is!);
        if (found.length > 0 && found.length <= Math.min(8, 0.25 * is!.length)) changes.push(...found);
      } finally {
        await before.loadingTask.destroy();
      }
    }
  return changes.slice(0, mostChanges);
}

/** Lines that are not in both, those at one place put together. */
export function textChanges(page: number, before: readonly TextLine[], after: readonly TextLine[]): Change[] {
  const gone = without(before, after);
  const come = without(after, before);
  const changes: Change[] = [];
  const left = new Set(come);
  for (const line of gone) {
    const instead = [...left].filter((one) => touches(one.box, line.box));
    for (const one of instead) left.delete(one);
    const text = instead.map((one) => one.text).join(" ");
    const boxes = (instead.length > 0 ? instead : [line]).map((one) => one.box);
    changes.push({ page, how: "text", before: cut(line.text), after: cut(text), box: boxAround(boxes) });
  }
  for (const line of left)
    changes.push({ page, how: "text", before: "", after: cut(line.text), box: boxAround([line.box]) });
  return changes;
}

function without(lines: readonly TextLine[], others: readonly TextLine[]): TextLine[] {
  const counts = new Map<string, number>();
  for (const { text } of others) counts.set(fold(text), (counts.get(fold(text)) ?? 0) + 1);
  return lines.filter(({ text }) => {
    const left = counts.get(fold(text)) ?? 0;
    counts.set(fold(text), left - 1);
    return left <= 0;
  });
}

const fold = (text: string): string => text.replace(/\s/g, "");
const cut = (text: string): string => text.slice(0, 160);

function touches(a: TextLine["box"], b: TextLine["box"]): boolean {
  return shareInside(a, b) > 0.1 || shareInside(b, a) > 0.1;
}
