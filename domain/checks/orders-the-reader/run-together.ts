import { englishOrders } from "./english-orders";

/** Words that a reader of small print ran together: so many letters no business paper writes without a space. */
const long = /[a-z][a-z,;:.!'’-]{26,}[a-z]/gi;
const leastLetters = 24;

/** The shapes that need no word as short as "AI", without the spaces between their words and without the words' edges. */
const shapes = englishOrders
  .filter(({ source }) => !source.includes("AI|"))
  .map(({ source }) => new RegExp(source.replaceAll("\\b", "").replaceAll(/(?:\\s| )(?![?*{])/g, "(?:\\s)?"), "i"));

/** Whether words without spaces between them give an order; addresses of sites and of mail are no words. */
export function ordersRunTogether(plain: string): boolean {
  return [...plain.matchAll(long)].some(
    ([run]) =>
      run.replace(/[^a-z]/gi, "").length >= leastLetters &&
      !/www\.|https?:|\.(?:com|cn|net|org)/i.test(run) &&
      shapes.some((shape) => shape.test(run)),
  );
}
