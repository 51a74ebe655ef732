import type { Leg, Legs } from "./legs";

/** Legs that lead from the applicant over other parties back to it. */
export type Loop = readonly Leg[];

/** Beyond the first step a party with more buyers than this is a market of its own: loops over it say nothing. */
const mostBuyers = 60;
const mostSteps = 20_000;

/**
 * The loops of `from`..`to` parties through `self`, each once, shortest first. Bounded: after 20,000 steps what was found
 * is answered.
 */
export function loopsThrough(self: string, legs: Legs, { from, to }: { from: number; to: number }): Loop[] {
  const found: Loop[] = [];
  let steps = 0;
  const walk = (at: string, path: readonly Leg[]): void => {
    const next = legs.get(at);
    if (!next || (path.length > 0 && next.size > mostBuyers)) return;
    const back = next.get(self);
    if (back && path.length + 1 >= from) found.push([...path, back]);
    if (path.length + 1 >= to) return;
    for (const [buyer, leg] of next) {
      if (++steps > mostSteps) return;
      if (buyer !== self && !path.some((one) => one.buyer === buyer)) walk(buyer, [...path, leg]);
    }
  };
  walk(self, []);
  return found.sort((a, b) => a.length - b.length);
}
