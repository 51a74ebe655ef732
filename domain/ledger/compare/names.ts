import { compareNames } from "../../values/company-name";
import { signShowsName } from "../../values/sign-shows-name";
import type { Context, Likeness, Said } from "../ledger";

/**
 * A name beside the leading one and every alias: the same after folding brackets, spaces, full width and legal forms; near
 * when one character was misread or one is a branch, a sign or a short form of the other.
 */
export function compareWithOwnNames(said: Said, leading: Said, { evidence }: Context): Likeness {
  const own = [leading.value, ...evidence.attestation.aliases];
  const likeness = own.map((name) => likenessOf(said.value, name));
  if (likeness.includes("agree")) return "agree";
  return likeness.includes("near") ? "near" : "contradict";
}

/** Two names beside each other. */
export function likenessOf(value: string, name: string): Likeness {
  const found = compareNames(value, name);
  if (found === "same") return "agree";
  return found === "near" || signShowsName(value, name) ? "near" : "contradict";
}
