import { fromMinor, type Minor } from "../values/money";
import type { WordValues } from "../words";
import type { Factor } from "./recommendation";

/** A sum in the making: each step is printed with what stood after it. */
export type Sum = { amount: Minor; factors: readonly Factor[] };

type Step = {
  id: string;
  role: Factor["role"];
  value: string;
  amount: Minor;
  documents?: readonly string[];
  saw?: WordValues;
};

/** The sum with one more printed step. A step "bites" when it changed the amount (the first always does). */
export function step(sum: Sum, { id, role, value, amount, documents = [], saw = {} }: Step): Sum {
  const bites = sum.factors.length === 0 || amount !== sum.amount;
  const factor = { id, role, value, before: fromMinor(sum.amount), after: fromMinor(amount), bites, documents, saw };
  return { amount, factors: [...sum.factors, factor] };
}
