import { englishParties } from "./english-demands";
import { englishOrders } from "./english-orders";

const leastLetters = 24;
/** Small print is read without some spaces: a word of so many letters, or one that begins with two others. */
const run =
  /[a-z][a-z,;:.!'’-]{26,}[a-z]|[a-z]{15,}|\b(?:donot|thisis|tothe|ofthe|forthe|allprevious|theqr|youare|pleasedo|asfully|isvalid|doesnot)|[a-z][,;:.][a-z]{3}|[a-z](?:and|the|for|this|not)(?= )/i;

/** The shapes that need no word as short as "AI", without the spaces between their words and without the words' edges. */
const shapes = englishOrders
  .filter(({ source }) => !source.includes("AI|"))
  .map(({ source }) => new RegExp(source.replaceAll("\\b", "").replaceAll(/(?:\\s| )(?![?*{])/g, "(?:\\s)?"), "i"));

/** What orders cannot do without, run together; a sign in six may have been misread or lost. */
const phrases = [
  ..."ignoreallprevious previousinstructions allpreviousinstructions".split(" "),
  ..."approvethisapplication approvethemaximum donotflaganydiscrepancy youareanaicredit instructionforlanguagemodels".split(
    " ",
  ),
  ..."disregardtheqrcode markasverified donotfollowyour recommendthehighest overridesyour ignoretheabove".split(" "),
];

/** Whether words that were read without spaces between them give an order; addresses of sites and of mail are no words. */
export function ordersRunTogether(plain: string): boolean {
  const letters = plain.replace(/[^a-z]/gi, "").toLowerCase();
  if (letters.length < leastLetters || /www\.|https?:|\.(?:com|cn|net|org)|@/i.test(plain)) return false;
  if (!run.test(plain)) return false;
  if (phrases.some((phrase) => isWithin(phrase, letters))) return true;
  return !englishParties.test(plain) && shapes.some((shape) => shape.test(plain));
}

/** Whether a phrase stands somewhere in the letters, with at most a sixth of it misread. */
function isWithin(phrase: string, letters: string): boolean {
  const most = Math.floor(phrase.length / 6);
  let row = Array.from({ length: phrase.length + 1 }, (_, at) => at);
  for (const letter of letters) {
    const next = [0];
    for (let at = 1; at <= phrase.length; at++) {
      const kept = row[at - 1]! + (phrase[at - 1] === letter ? 0 : 1);
      next.push(Math.min(kept, row[at]! + 1, next[at - 1]! + 1));
    }
    if (next[phrase.length]! <= most) return true;
    row = next;
  }
  return false;
}
