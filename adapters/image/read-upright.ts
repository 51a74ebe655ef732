import type { TextLine } from "@/domain/reading";
import type { Readers } from "../container/readers";
import type { LinePlace, OcrReader, Raster, Survey } from "../ocr/port";
import { pageOutline } from "./page-outline";
import { straighten } from "./straighten";

export type UprightPage = { raster: Raster; lines: TextLine[] };

/** Reading worse than this after straightening, or losing this share of the lines, calls for a look at the picture as it came. */
const doubtful = 0.8;
const leastFound = 0.5;
/** A sheet with fewer lines than this in sight has perhaps more of them. */
const fewLines = 8;

/**
 * Reads a picture the right way up and straight. Lines are looked for from afar first, so that the words are read once,
 * on the straight page; where that reads badly the picture as it came is read too, and the better one is kept.
 */
export async function readUpright(
  raster: Raster,
  { ocr, survey }: Pick<Readers, "ocr" | "survey">,
): Promise<UprightPage> {
  const surveyed = await surveyWell(raster, survey);
  if (!surveyed) return readFirst(raster, ocr);
  const straight = await straighten(raster, surveyed);
  if (!straight) return { raster, lines: await ocr(raster) };
  const page = { raster: straight, lines: await ocr(straight) };
  if (quality(page.lines) >= doubtful && page.lines.length >= surveyed.places.length * leastFound) return page;
  return better(page, { raster, lines: await ocr(raster) });
}

/** A sheet on which hardly a line shows from afar is looked at from nearer: its print may be small. */
async function surveyWell(raster: Raster, survey: Readers["survey"]): Promise<Survey | null> {
  const surveyed = (await survey?.(raster)) ?? null;
  if (!survey || !surveyed || surveyed.places.length >= fewLines || !(await pageOutline(raster))) return surveyed;
  return survey(raster, true);
}

/** Without a survey the lines themselves tell how the page lies, and it is read again when it was not straight. */
async function readFirst(raster: Raster, read: OcrReader["read"]): Promise<UprightPage> {
  const asItCame = { raster, lines: await read(raster) };
  const straight = await straighten(raster, surveyOf(asItCame));
  return straight ? better({ raster: straight, lines: await read(straight) }, asItCame) : asItCame;
}

function surveyOf({ raster, lines }: UprightPage): Survey {
  const places = lines.map(({ box: [x, y, width, height], tilt = 0 }): LinePlace => {
    const angle = (tilt * Math.PI) / 180;
    const direction = { dx: Math.cos(angle), dy: Math.sin(angle) };
    const middle = { x: (x + width / 2) * raster.width, y: (y + height / 2) * raster.height };
    return { ...middle, ...direction, length: width * raster.width, height: height * raster.height };
  });
  return { places, turn: 0 };
}

/** Mean confidence, weighted by length. */
function quality(lines: readonly TextLine[]): number {
  const letters = lines.reduce((sum, line) => sum + line.text.length, 0);
  return lines.reduce((sum, line) => sum + line.text.length * line.confidence, 0) / Math.max(1, letters);
}

function worth(lines: readonly TextLine[]): number {
  return lines.reduce((sum, line) => sum + line.text.length * line.confidence ** 4, 0);
}

/** The straight page unless the other view reads clearly more. */
function better(straight: UprightPage, other: UprightPage): UprightPage {
  return worth(straight.lines) > worth(other.lines) * 0.93 ? straight : other;
}
