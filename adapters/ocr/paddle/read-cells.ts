import type { CellReading, CellToRead, Raster } from "../port";
import { beamSearch } from "./beam-search";
import { cellStrip } from "./cell-strip";
import { recogniseStrips } from "./recognise-lines";
import type { Runtime, Session } from "./runtime";

const mostOthers = 7;
const leastShare = 0.002;

/** Reads each cell by itself with the recognition model, held to the cell's own letters. */
export async function readCells(
  runtime: Runtime,
  session: Session,
  letters: readonly string[],
  raster: Raster,
  cells: readonly CellToRead[],
): Promise<CellReading[]> {
  const strips = cells.map((cell) => cellStrip(raster, cell));
  return recogniseStrips(runtime, session, strips, (scores, steps, classes, index) => {
    const allowed = classesOf(letters, cells[index]!.allowed);
    const [best, ...rest] = beamSearch(scores, steps, classes, letters, allowed);
    const others = rest.filter((one) => one.confidence >= leastShare).slice(0, mostOthers);
    return { text: best?.text.trim() ?? "", confidence: best?.confidence ?? 0, others };
  });
}

/** The model's classes for the characters of `allowed`. */
function classesOf(letters: readonly string[], allowed: string): number[] {
  return letters.flatMap((letter, index) => (index > 0 && letter !== "" && allowed.includes(letter) ? index : []));
}
