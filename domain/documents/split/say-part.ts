import { defineWords, type Language, say } from "../../words";

const words = defineWords({
  "zh-CN": { part: "第 {part} 份，共 {parts} 份" },
  en: { part: "{part} of {parts}" },
});

/** "2 of 3" for a document of a file that holds several, else null. */
export function sayPart({ part, parts }: { part: number; parts: number }, language: Language): string | null {
  return parts > 1 ? say(words, language, "part", { part, parts }) : null;
}
