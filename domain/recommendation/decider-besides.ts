import { type Language, say } from "../words";
import { type FactorWord, factorWords } from "./factor-words";
import type { Factor, Reason } from "./recommendation";

/**
 * The limit that decides an amount whatever becomes of this reason, by name: the last row besides the reason's own that
 * bounds the sum or holds it up. Null where none does, as when only the rounding swallows it.
 */
export function deciderBesides({ code }: Reason, factors: readonly Factor[], language: Language): string | null {
  const decider = [...factors]
    .reverse()
    .find(({ id, role, bites }) => bites && (role === "cap" || role === "floor") && id !== code);
  return decider && decider.id in factorWords.en ? say(factorWords, language, decider.id as FactorWord) : null;
}
