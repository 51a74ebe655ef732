import { textOf } from "../../documents/fact";
import type { Fact } from "../../documents/kind";
import { amountFromWords, wordsOfAmount } from "../../values/amount-in-words";
import { fromMinor, type Minor, toMinor } from "../../values/money";
import { wordsLookLike } from "../../values/words-look-like";
import { defineWords } from "../../words";
import { couldNotRun, fail, pass } from "../answers";
import type { Answer, Check, CheckedDocument, Severity } from "../check";
import { minorOf } from "../minor-of";
import { placeOfAll } from "../place-of-all";

type Printed = { minor: Minor; by: "eye" | "text"; confidence: number };

/** The total that stands on the page in figures: the code's own is another witness, not the figures. */
function printedTotal(total: Fact | undefined): Printed | null {
  const seen = [total, ...(total?.others ?? [])].find((one) => one && one.rung !== "qr" && one.rung !== "declared");
  const minor = typeof seen?.value === "string" ? toMinor(seen.value) : null;
  if (!seen || minor === null) return null;
  return { minor, by: seen.rung === "ocr" ? "eye" : "text", confidence: seen === total ? total.confidence : 0.8 };
}

/** What else the page says its total is: net and tax, and the code. */
function witnesses({ fields }: CheckedDocument): Minor[] {
  const [net, tax] = [minorOf(fields, "netAmount"), minorOf(fields, "taxAmount")];
  const code = [fields.totalAmount, ...(fields.totalAmount?.others ?? [])].find((one) => one?.rung === "qr");
  const coded = typeof code?.value === "string" ? toMinor(code.value) : null;
  return [...(net !== null && tax !== null ? [net + tax] : []), ...(coded === null ? [] : [coded])];
}

/** How sure it is that they differ: text is as it stands; by eye one of the two may be a misreading. */
function gravity(document: CheckedDocument, words: string, said: Minor, figures: Printed): Severity {
  const byEye = document.fields.totalInWords?.rung === "ocr";
  if (!byEye && figures.by === "text") return "high";
  const others = witnesses(document);
  const sure = (document.fields.totalInWords?.confidence ?? 0) >= 0.6;
  // Words that another sum of the page repeats were read right, and so were figures that another repeats.
  if (others.includes(said) && figures.confidence >= 0.5) return "medium";
  const wordsAreOthers = !wordsLookLike(words, figures.minor) || wereClear(document, words);
  return wordsAreOthers && sure && others.includes(figures.minor) ? "medium" : "low";
}

/** Numerals that make a whole sum, read from a clear line, are the numerals that are printed. */
const wereClear = ({ text }: CheckedDocument, words: string): boolean =>
  text.some((line) => (line.confidence ?? 0) >= 0.95 && line.text.replace(/\s/g, "").includes(words));

export const wordsEqualFigures: Check = {
  id: "words-equal-figures",
  version: 4,
  kinds: ["vat-invoice"],
  needs: ["totalInWords", "totalAmount"],
  words: defineWords({
    "zh-CN": {
      title: "大写与小写金额",
      saw: "大写“{words}”与小写 {total} 不一致，应为“{expected}”。",
      expected: "{total} 的大写是“{expected}”。",
      todo: "请对照票面；确实不一致时，请要求税务局原件。",
      owner: "请核对读到的金额，或再拍一张清楚的。",
    },
    en: {
      title: "Amount in words and figures",
      saw: "The words “{words}” are not {total}, which would be “{expected}”.",
      expected: "In words, {total} is “{expected}”.",
      todo: "Compare with the page; if they really differ, ask for the tax bureau's original.",
      owner: "Please check the amount that was read, or take a clearer photo.",
    },
  }),
  run(document): Answer {
    const words = textOf(document.fields, "totalInWords") ?? "";
    const figures = printedTotal(document.fields.totalAmount);
    if (!figures) return couldNotRun("totalAmount");
    const said = amountFromWords(words);
    if (said === figures.minor || (said === null && wordsLookLike(words, figures.minor))) return pass;
    if (said === null) return couldNotRun("totalInWords");
    const saw = { words, total: fromMinor(figures.minor), expected: wordsOfAmount(figures.minor) };
    return fail(
      gravity(document, words, said, figures),
      saw,
      placeOfAll(document.fields.totalInWords, document.fields.totalAmount),
    );
  },
};
