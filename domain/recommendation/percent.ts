import type { Minor } from "../values/money";

/** `percent` per cent of an amount, rounded down to a whole minor unit, as with a pencil. */
export const percentOf = (amount: Minor, percent: number): Minor => (amount * BigInt(percent)) / 100n;

/** The smallest of the given amounts. */
export const least = (first: Minor, ...rest: readonly Minor[]): Minor => rest.reduce((a, b) => (b < a ? b : a), first);
/** The largest of the given amounts. */
export const greatest = (first: Minor, ...rest: readonly Minor[]): Minor =>
  rest.reduce((a, b) => (b > a ? b : a), first);
