import type { Strip } from "./crop-line";
import type { DecodedLine } from "./decode-ctc";
import { withoutSeal } from "./without-seal";

/** A line read more surely than this is not disturbed by the seal over it. */
const undisturbed = 0.996;

/** Lines with a red seal over their black print are read again through a red filter; the surer reading is kept. */
export async function readUnderSeals(
  strips: readonly Strip[],
  lines: readonly DecodedLine[],
  recognise: (strips: readonly Strip[]) => Promise<DecodedLine[]>,
): Promise<DecodedLine[]> {
  const again = strips.flatMap((strip, index) => {
    const filtered = lines[index]!.confidence < undisturbed ? withoutSeal(strip) : null;
    return filtered ? [{ index, filtered }] : [];
  });
  if (again.length === 0) return [...lines];
  const seen = await recognise(again.map(({ filtered }) => filtered));
  const surer = new Map(again.map(({ index }, place) => [index, seen[place]!]));
  return lines.map((line, index) => {
    const other = surer.get(index);
    return other && other.confidence > line.confidence ? other : line;
  });
}
