import { type Minor, toMinor } from "../values/money";

/** `percent` per cent of an amount, rounded down to a whole minor unit, as with a pencil. */
export const percentOf = (amount: Minor, percent: number): Minor => (amount * BigInt(percent)) / 100n;

/** The smallest of the given amounts. */
export const least = (first: Minor, ...rest: readonly Minor[]): Minor => rest.reduce((a, b) => (b < a ? b : a), first);
/** The largest of the given amounts. */
export const greatest = (first: Minor, ...rest: readonly Minor[]): Minor =>
  rest.reduce((a, b) => (b > a ? b : a), first);

/** An amount that policy or attestation writes. Throws when it is none: both were validated before they came here. */
export function minorAmount(text: string): Minor {
  const value = toMinor(text);
  if (value === null) throw new Error(`${text} is not an amount`);
  return value;
}
