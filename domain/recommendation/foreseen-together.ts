import type { KindId } from "../documents/kind";
import { fromMinor } from "../values/money";
import { amountOfLine } from "./amount";
import { candidatesOf, lineWith } from "./candidates";
import type { Given } from "./trades";
import { workOut } from "./worked-case";

/**
 * The raise foreseen for several kinds of evidence that come at once: the policy is run with what this business would
 * plausibly show of all of them together. More than what each brings alone, where one is of little use without another.
 * A decimal string in the policy's currency, never below zero.
 */
export function foreseenTogether(given: Given, kinds: readonly KindId[]): string {
  const worked = workOut(given);
  const fresh = candidatesOf(worked).filter((one) => kinds.includes(one.kind) && !one.withCode && !one.asOriginal);
  const raise = lineWith(worked, fresh) - amountOfLine(worked, "likely").amount;
  return fromMinor(raise > 0n ? raise : 0n);
}
