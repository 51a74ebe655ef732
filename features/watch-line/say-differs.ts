import { type Language, say } from "@/domain/words";
import { lineWords } from "./words";

/** Where a replay differs, in one line of at most 240 characters, with a changed engine in words. */
export function sayDiffers(differs: readonly string[], language: Language): string {
  const said = differs.map((one) => {
    const engines = /^engine (\d+) -> (\d+)$/.exec(one);
    return engines ? say(lineWords, language, "engineChange", { from: engines[1]!, to: engines[2]! }) : one;
  });
  return said.join(" · ").slice(0, 240);
}
