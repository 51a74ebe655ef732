import type { WhyNotRun } from "@/domain/checks/check";
import { kindById, kinds } from "@/domain/documents/index";
import type { KindField } from "@/domain/documents/kind";
import { defineWords, type Language, say, type Words } from "@/domain/words";
import { findingWords } from "../finding-words";

/** What can be missing besides a document's fields. */
const things: Record<string, Words<"name">> = {
  "stated.uscc": defineWords({
    "zh-CN": { name: "申报的统一社会信用代码" },
    en: { name: "the credit code in the application" },
  }),
  "stated.yearlySales": defineWords({ "zh-CN": { name: "申报的年销售额" }, en: { name: "the stated yearly sales" } }),
  papers: defineWords({
    "zh-CN": { name: "行驶证、运输证或带车牌的发票" },
    en: { name: "a vehicle licence, a permit or an invoice that names a plate" },
  }),
};

/** Why a check could not run, in the reader's language: what is missing, or that it broke. */
export function sayWhy(why: WhyNotRun | undefined, kind: string | null, language: Language): string {
  if (!why) return say(findingWords, language, "noReason");
  if ("broke" in why) return say(findingWords, language, "broke", { said: why.broke });
  const listed = new Intl.ListFormat(language, { type: "conjunction" });
  const fields = listed.format(why.lacks.map((field) => nameOf(field, kind, language)));
  return say(findingWords, language, "lacks", { fields });
}

function nameOf(field: string, kind: string | null, language: Language): string {
  const words = things[field] ?? wordsOfField(field, kind);
  return words ? say(words, language, "name") : field;
}

/** A field's words, in its document's kind or, for the whole case, in the first kind that has it. */
function wordsOfField(field: string, kind: string | null): Words<"name"> | undefined {
  const named = [...(kind ? [kindById(kind)] : []), ...kinds].map(
    ({ fields }) => (fields as Record<string, KindField | undefined>)[field],
  );
  return named.find(Boolean)?.words;
}
