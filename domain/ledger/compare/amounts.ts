import { toMinor } from "../../values/money";
import type { Likeness, Said } from "../ledger";

/** "1,200" and "1200.00" are one amount; what is no amount stays as it is. */
export function foldAmount(value: string): string {
  return toMinor(value)?.toString() ?? value.trim();
}

/**
 * Two amounts of one invoice: near when one is the other rounded to a cent or to a whole unit. One digit apart is never
 * near, however it was read: that is what an edited total looks like.
 */
export function compareAmounts(said: Said, leading: Said): Likeness {
  const [one, other] = [toMinor(said.value), toMinor(leading.value)];
  if (one === null || other === null)
    return foldAmount(said.value) === foldAmount(leading.value) ? "agree" : "contradict";
  if (one === other) return "agree";
  const apart = one > other ? one - other : other - one;
  const whole = one % 100n === 0n || other % 100n === 0n;
  return apart <= 1n || (whole && apart <= 50n) ? "near" : "contradict";
}
