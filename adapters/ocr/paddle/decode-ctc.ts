/** A decoded line: its text, mean probability, and left edge and width of each character as fractions of the strip. */
export type DecodedLine = { text: string; confidence: number; characters: (readonly [number, number])[] };

/**
 * Greedy CTC decoding: the likeliest class of each step, repeats joined, class 0 dropped.
 * @param stretch how much wider the padded strip is than the text's own strip
 */
export function decodeCtc(
  scores: Float32Array,
  steps: number,
  classes: number,
  letters: readonly string[],
  stretch: number,
): DecodedLine {
  const found: { letter: string; score: number; first: number; last: number }[] = [];
  let previous = 0;
  for (let step = 0; step < steps; step++) {
    const [best, score] = likeliest(scores, step * classes, classes);
    const open = found.at(-1);
    if (best !== 0 && best === previous && open) {
      open.last = step;
      open.score = Math.max(open.score, score);
    } else if (best !== 0) found.push({ letter: letters[best] ?? "", score, first: step, last: step });
    previous = best;
  }
  const confidence = found.length === 0 ? 0 : found.reduce((sum, one) => sum + one.score, 0) / found.length;
  return { text: found.map((one) => one.letter).join(""), confidence, characters: places(found, steps, stretch) };
}

function likeliest(scores: Float32Array, from: number, classes: number): [number, number] {
  let best = 0;
  let score = scores[from]!;
  for (let index = 1; index < classes; index++) {
    if (scores[from + index]! > score) {
      score = scores[from + index]!;
      best = index;
    }
  }
  return [best, score];
}

/** A character reaches half-way to its neighbours, at most one and a half times the usual distance. */
function places(found: readonly { first: number; last: number }[], steps: number, stretch: number) {
  const centres = found.map((one) => (((one.first + one.last + 1) / 2) * stretch) / steps);
  const usual = centres.length > 1 ? (centres.at(-1)! - centres[0]!) / (centres.length - 1) : 1;
  return centres.map((centre, index) => {
    const before = Math.min(0.75 * usual, index > 0 ? (centre - centres[index - 1]!) / 2 : usual / 2);
    const after = Math.min(0.75 * usual, index + 1 < centres.length ? (centres[index + 1]! - centre) / 2 : usual / 2);
    return [Math.max(0, centre - before), Math.min(1, centre + after) - Math.max(0, centre - before)] as const;
  });
}
