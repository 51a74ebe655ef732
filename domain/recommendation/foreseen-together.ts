import { fromMinor } from "../values/money";
import { amountOfLine } from "./amount";
import { candidatesOf, lineWith } from "./candidates";
import { type Came, sameWay } from "./how-it-came";
import type { Given } from "./trades";
import { workOut } from "./worked-case";

/**
 * The raise foreseen for several pieces of evidence that come at once, each new, as original or with a live code: the
 * policy is run with what this business would plausibly show of all of them together. More than what each brings alone, where one is of little use without another.
 * A decimal string in the policy's currency, never below zero.
 */
export function foreseenTogether(given: Given, came: readonly Came[]): string {
  const worked = workOut(given);
  const foreseen = candidatesOf(worked).filter((one) => came.some((way) => sameWay(way, one)));
  const raise = lineWith(worked, foreseen) - amountOfLine(worked, "likely").amount;
  return fromMinor(raise > 0n ? raise : 0n);
}
