import type { Strip } from "./crop-line";
import type { DecodedLine } from "./decode-ctc";
import { wider } from "./wider";

/** A Latin line read as well as this lost no letters. */
const goodAtFirst = 0.93;
/** Drawn so much wider, narrow letters fall into steps of their own. */
const widths = [1.3, 1.7] as const;
/** A wider look that is as sure as this needs no wider one. */
const goodWider = 0.9;
/** How much surer a wider look must be to be taken. */
const gain = 0.03;
/** Lines looked at again on a page: the worst ones. */
const mostCramped = 24;

/**
 * The model steps on by a few pixels a time: where long lines of narrow Latin letters or figures were set small, several
 * letters share a step and are lost ("DE72" for "DE7294"). Such lines are unsure; they are drawn wider and read once more.
 * Taken is what is clearly surer and no shorter.
 */
export async function readCramped(
  strips: readonly Strip[],
  decoded: readonly DecodedLine[],
  recognise: (strips: readonly Strip[]) => Promise<DecodedLine[]>,
): Promise<DecodedLine[]> {
  const best = [...decoded];
  let cramped = worstFirst(strips, decoded).slice(0, mostCramped);
  for (const width of widths) {
    if (cramped.length === 0) break;
    const again = await recognise(
      cramped.map((index) => wider(strips[index]!, Math.round(strips[index]!.width * width))),
    );
    for (const [place, index] of cramped.entries()) {
      const line = again[place]!;
      if (line.confidence > best[index]!.confidence + gain && letters(line) >= letters(best[index]!))
        best[index] = line;
    }
    cramped = cramped.filter((index) => best[index]!.confidence < goodWider);
  }
  return best;
}

const letters = ({ text }: DecodedLine) => text.replace(/\s/g, "").length;

function worstFirst(strips: readonly Strip[], decoded: readonly DecodedLine[]): number[] {
  return decoded
    .flatMap((line, index) => (isCramped(strips[index]!, line) ? [index] : []))
    .sort((a, b) => decoded[a]!.confidence - decoded[b]!.confidence);
}

/** Chinese letters are wide enough; a short word is no line of small print. */
function isCramped(strip: Strip, line: DecodedLine): boolean {
  if (strip.turned || strip.width < 200 || line.confidence >= goodAtFirst) return false;
  return letters(line) >= 2 && !/\p{Script=Han}/u.test(line.text);
}
