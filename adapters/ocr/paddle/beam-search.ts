import type { CellText } from "../port";

/** How likely a text is over all alignments, by whether its last step was nothing (`quiet`) or its last letter. */
type Beam = { text: string; last: number; quiet: number; loud: number };

const mostBeams = 10;
/** What a class gets when the model gave it nothing, so that a whole text is never impossible for one bad step. */
const trace = 1e-5;

/**
 * The likeliest texts over all alignments (CTC prefix beam search), only of the classes in `allowed`; probabilities of
 * the others are dealt out among them. Confidences are shares of all texts kept.
 * @param scores `steps` times `classes` probabilities, class 0 is "nothing"
 */
export function beamSearch(
  scores: Float32Array,
  steps: number,
  classes: number,
  letters: readonly string[],
  allowed: readonly number[],
): CellText[] {
  let beams: Beam[] = [{ text: "", last: 0, quiet: 1, loud: 0 }];
  for (let step = 0; step < steps; step++) {
    const chances = chancesAt(scores, step * classes, allowed);
    beams = advanced(beams, chances, allowed, letters);
  }
  const all = beams.reduce((sum, beam) => sum + beam.quiet + beam.loud, 0);
  return beams.map(({ text, quiet, loud }) => ({ text, confidence: (quiet + loud) / all }));
}

/** Probabilities of "nothing" and of each allowed class at one step; they sum to 1. */
function chancesAt(scores: Float32Array, from: number, allowed: readonly number[]): number[] {
  const chances = [scores[from]! + trace, ...allowed.map((letter) => scores[from + letter]! + trace)];
  const sum = chances.reduce((total, chance) => total + chance, 0);
  return chances.map((chance) => chance / sum);
}

function advanced(
  beams: readonly Beam[],
  chances: readonly number[],
  allowed: readonly number[],
  letters: readonly string[],
) {
  const next = new Map<string, Beam>();
  const add = (text: string, last: number, quiet: number, loud: number) => {
    const known = next.get(text);
    if (known) {
      known.quiet += quiet;
      known.loud += loud;
    } else next.set(text, { text, last, quiet, loud });
  };
  for (const beam of beams) {
    const whole = beam.quiet + beam.loud;
    add(beam.text, beam.last, whole * chances[0]!, 0);
    for (const [index, letter] of allowed.entries()) {
      const chance = chances[index + 1]!;
      if (chance < 1e-3) continue;
      if (letter === beam.last) {
        add(beam.text, letter, 0, beam.loud * chance);
        add(beam.text + letters[letter], letter, 0, beam.quiet * chance);
      } else add(beam.text + letters[letter], letter, 0, whole * chance);
    }
  }
  return [...next.values()]
    .sort((a, b) => b.quiet + b.loud - a.quiet - a.loud)
    .slice(0, mostBeams)
    .map(scaledUp);
}

/** Long lines would sink below the smallest number: beams are only compared with each other, so a common factor is free. */
function scaledUp(beam: Beam, _: number, all: readonly Beam[]): Beam {
  const best = all[0]!.quiet + all[0]!.loud;
  return best > 1e-100 ? beam : { ...beam, quiet: beam.quiet * 1e100, loud: beam.loud * 1e100 };
}
