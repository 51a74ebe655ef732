import type { StripScores } from "../ocr/port";
import { isWholePlate, nextLetters, plateGroups, plateLetters } from "./plate-grammar";

/**
 * A plate that strips of pixels may spell. `share`: its chance among all plates thought of; `seen`: for each character
 * how clearly it was seen, whatever else the strip may hold (0..1, the mean over strips).
 */
export type SpelledPlate = { text: string; share: number; seen: readonly number[] };

const mostBeams = 14;
/** What a letter gets where the model gives it nothing: a whole plate is never impossible for one bad step. */
const trace = 1e-4;
/** No single strip may speak a plate down by more than this (natural logarithm) below its own favourite. */
const worstVoice = -9;
const columns = plateGroups.length + 1;

type Beam = { text: readonly number[]; quiet: number; loud: number };

/**
 * The plates that several strips of the same plate spell, likeliest first. Every strip proposes its likeliest plates
 * (CTC prefix beam search held to the grammar of GA 36); then every proposal is weighed on all strips.
 * @param prior chance of a plate before anything was read, for example of its length on its ground
 */
export function spellPlate(strips: readonly StripScores[], prior: (plate: string) => number): SpelledPlate[] {
  const shares = strips.map(shared);
  const proposals = new Map<string, readonly number[]>();
  for (const strip of shares) for (const text of proposed(strip)) proposals.set(text.join(), text);
  const texts = [...proposals.values()];
  if (texts.length === 0) return [];
  const voices = shares.map((strip) => {
    const likely = texts.map((text) => logLikelihood(strip, text));
    const best = Math.max(...likely);
    return likely.map((one) => Math.max(worstVoice, one - best));
  });
  // Strips of one photo are far from independent: together they count as their square root.
  const weight = 1 / Math.sqrt(shares.length);
  const scored = texts.map((text, index) => {
    const plate = text.map((letter) => plateLetters[letter]).join("");
    const heard = voices.reduce((sum, voice) => sum + voice[index]!, 0) * weight;
    return { plate, text, weight: Math.exp(heard) * prior(plate) };
  });
  const all = scored.reduce((sum, one) => sum + one.weight, 0);
  if (all === 0) return [];
  return scored
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 5)
    .map(({ plate, text, weight: own }) => ({ text: plate, share: own / all, seen: clearness(strips, text) }));
}

/** For each character its own chance at its place, the mean of the better half of the strips. */
function clearness(strips: readonly StripScores[], text: readonly number[]): number[] {
  const each = strips.map((strip) => lettersSeen(strip, text));
  const half = Math.ceil(strips.length / 2);
  return text.map((_, index) => {
    const best = each.map((seen) => seen[index]!).sort((a, b) => b - a);
    return best.slice(0, half).reduce((sum, one) => sum + one, 0) / half;
  });
}

/** Chances dealt out among the letters of plates alone, so that each step sums to 1. */
function shared({ steps, chances }: StripScores): StripScores {
  const out = new Float32Array(chances.length);
  for (let step = 0; step < steps; step++) {
    let sum = 0;
    for (let at = step * columns; at < (step + 1) * columns; at++) sum += chances[at]! + trace;
    for (let at = step * columns; at < (step + 1) * columns; at++) out[at] = (chances[at]! + trace) / sum;
  }
  return { steps, chances: out };
}

function proposed({ steps, chances }: StripScores): (readonly number[])[] {
  let beams: Beam[] = [{ text: [], quiet: 1, loud: 0 }];
  for (let step = 0; step < steps; step++)
    beams = advanced(beams, chances.subarray(step * columns, (step + 1) * columns));
  return beams.filter((beam) => isWholePlate(beam.text)).map((beam) => beam.text);
}

function advanced(beams: readonly Beam[], chances: Float32Array): Beam[] {
  const next = new Map<string, Beam>();
  const add = (text: readonly number[], quiet: number, loud: number) => {
    const key = text.join();
    const known = next.get(key);
    if (known) {
      known.quiet += quiet;
      known.loud += loud;
    } else next.set(key, { text, quiet, loud });
  };
  for (const { text, quiet, loud } of beams) {
    const whole = quiet + loud;
    const last = text.at(-1);
    add(text, whole * chances[0]!, last === undefined ? 0 : loud * chances[last + 1]!);
    for (const letter of nextLetters(text)) {
      const chance = chances[letter + 1]!;
      if (chance > 3e-4) add([...text, letter], 0, (letter === last ? quiet : whole) * chance);
    }
  }
  const kept = [...next.values()].sort((a, b) => b.quiet + b.loud - a.quiet - a.loud).slice(0, mostBeams);
  const top = kept[0]!.quiet + kept[0]!.loud;
  return kept.map((beam) => ({ ...beam, quiet: beam.quiet / top, loud: beam.loud / top }));
}

/** The highest chance of each letter along the likeliest alignment of `text` (Viterbi), as the strip itself says. */
function lettersSeen({ steps, chances }: StripScores, text: readonly number[]): number[] {
  const states = text.length * 2 + 1;
  const chanceOf = (step: number, state: number) =>
    chances[step * columns + (state % 2 === 0 ? 0 : text[(state - 1) / 2]! + 1)]! + trace;
  let now = Array.from({ length: states }, (_, state) => ({
    log: state === 0 ? 0 : Number.NEGATIVE_INFINITY,
    seen: [] as number[],
  }));
  for (let step = 0; step < steps; step++) {
    now = now.map((_, state) => {
      const skips = state % 2 === 1 && state > 1 && text[(state - 1) / 2] !== text[(state - 3) / 2];
      const from = [now[state]!, ...(state > 0 ? [now[state - 1]!] : []), ...(skips ? [now[state - 2]!] : [])];
      const best = from.reduce((one, other) => (other.log > one.log ? other : one));
      const chance = chanceOf(step, state);
      const log = best.log + Math.log(chance);
      if (state % 2 === 0 || log === Number.NEGATIVE_INFINITY) return { log, seen: best.seen };
      const at = (state - 1) / 2;
      const seen = best.seen.slice();
      seen[at] = Math.max(seen[at] ?? 0, Math.min(1, chance));
      return { log, seen };
    });
  }
  const [last, end] = [now[states - 2]!, now[states - 1]!];
  const { seen } = end.log > last.log ? end : last;
  return text.map((_, index) => seen[index] ?? 0);
}

/** The natural logarithm of the chance that the strip spells `text`, over all alignments (CTC forward pass). */
function logLikelihood({ steps, chances }: StripScores, text: readonly number[]): number {
  const states = text.length * 2 + 1;
  const letterOf = (state: number) => (state % 2 === 0 ? 0 : text[(state - 1) / 2]! + 1);
  let now = new Float64Array(states);
  now[0] = 1;
  let log = 0;
  for (let step = 0; step < steps; step++) {
    const next = new Float64Array(states);
    let sum = 0;
    for (let state = 0; state < states; state++) {
      const skips = state % 2 === 1 && (state < 3 || text[(state - 1) / 2] !== text[(state - 3) / 2]);
      const before = now[state]! + (state > 0 ? now[state - 1]! : 0) + (skips && state > 1 ? now[state - 2]! : 0);
      next[state] = before * chances[step * columns + letterOf(state)]!;
      sum += next[state]!;
    }
    if (sum === 0) return Number.NEGATIVE_INFINITY;
    for (let state = 0; state < states; state++) next[state]! /= sum;
    log += Math.log(sum);
    now = next;
  }
  const ended = now[states - 1]! + now[states - 2]!;
  return ended > 0 ? log + Math.log(ended) : Number.NEGATIVE_INFINITY;
}
