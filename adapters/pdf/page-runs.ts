import type { TextContent, TextItem } from "pdfjs-dist/types/src/display/api";
import type { PdfPage } from "./open-pdf";
import type { TextRun } from "./text-lines";

/** The text layer of a page as runs with places on the page as it is shown (rotation applied). */
export async function pageRuns(page: PdfPage): Promise<TextRun[]> {
  const { Util } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const viewport = page.getViewport({ scale: 1 });
  const content: TextContent = await page.getTextContent({ disableNormalization: false });
  const runs: TextRun[] = [];
  for (const item of content.items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const matrix = Util.transform(viewport.transform, item.transform) as number[];
    const style = content.styles[item.fontName];
    runs.push(toRun(item, matrix, style?.ascent, viewport.width, viewport.height));
  }
  return runs;
}

function toRun(
  item: TextItem,
  matrix: number[],
  ascent: number | undefined,
  pageWidth: number,
  pageHeight: number,
): TextRun {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = matrix;
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
  const along = Math.hypot(a, b) || 1;
  const up = ascent && ascent > 0.3 && ascent <= 1.2 ? ascent : 0.85;
  const forward = [(a / along) * item.width, (b / along) * item.width] as const;
  const rise = [-(c / size) * size * up, -(d / size) * size * up] as const;
  const fall = [(c / size) * size * 0.2, (d / size) * size * 0.2] as const;
  const xs = [0, forward[0]].flatMap((one) => [x + one - rise[0], x + one - fall[0]]);
  const ys = [0, forward[1]].flatMap((one) => [y + one - rise[1], y + one - fall[1]]);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return {
    text: item.str,
    x: left / pageWidth,
    y: top / pageHeight,
    width: (Math.max(...xs) - left) / pageWidth,
    height: (Math.max(...ys) - top) / pageHeight,
    em: size / pageWidth,
    isTurned: isAskew(Math.atan2(b, a)),
  };
}

/** Whether text runs at an angle, as around a seal or in a watermark; a page turned by a quarter is straight. */
function isAskew(angle: number): boolean {
  const quarter = Math.PI / 2;
  return Math.abs(angle - Math.round(angle / quarter) * quarter) > 0.12;
}
