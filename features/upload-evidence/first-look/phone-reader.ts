import type { Page } from "tesseract.js";
import type { TextLine } from "@/domain/reading";
import { readerHome } from "./reader-home";

export type PhoneReader = { read: (canvas: HTMLCanvasElement) => Promise<TextLine[]>; close: () => void };

/** Tesseract in a web worker of this browser, everything it needs from our own origin. @throws when it does not start. */
export async function openPhoneReader(languages: readonly string[]): Promise<PhoneReader> {
  const { createWorker, OEM, PSM } = await import("tesseract.js");
  const worker = await createWorker([...languages], OEM.LSTM_ONLY, {
    workerPath: `${readerHome}/worker.min.js`,
    workerBlobURL: false,
    corePath: readerHome,
    langPath: readerHome,
    // The browser's own cache keeps the languages.
    cacheMethod: "none",
    errorHandler: () => undefined,
  });
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.SPARSE_TEXT,
    preserve_interword_spaces: "1",
    user_defined_dpi: "300",
  });
  return {
    read: async (canvas) => {
      const { data } = await worker.recognize(canvas, {}, { text: false, blocks: true });
      return linesOf(data, canvas.width, canvas.height);
    },
    close: () => void worker.terminate().catch(() => undefined),
  };
}

/** Tesseract's lines as fractions of the page; blanks between Chinese characters, which no page has, are dropped. */
export function linesOf({ blocks }: Pick<Page, "blocks">, width: number, height: number): TextLine[] {
  const lines = (blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.flatMap(({ text: said, bbox: { x0, y0, x1, y1 }, confidence }) => {
    const text = said.replace(/(?<=[\u2e80-\u9fff\uff00-\uffef])\s+(?=[\u2e80-\u9fff\uff00-\uffef])/gu, "").trim();
    if (text === "") return [];
    const box = [x0 / width, y0 / height, (x1 - x0) / width, (y1 - y0) / height] as const;
    return [{ text, box, confidence: confidence / 100, rung: "ocr" as const }];
  });
}
