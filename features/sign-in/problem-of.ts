import type { WordValues } from "@/domain/words";
import { type SignInWord, signInWords } from "./words";

/** Which sentence an error of next-auth stands for: "code-wrong:3", "code-spent", or something of its own. */
export function problemOf(error: string | null | undefined): { word: SignInWord; values?: WordValues } {
  const [code, left] = (error ?? "").split(":");
  const known = Object.keys(signInWords.en).find((word) => word === code) as SignInWord | undefined;
  return known ? { word: known, values: left ? { left: Number(left) } : undefined } : { word: "try-again" };
}
