import { isUscc } from "./tax-id";

const digit = "[0-9０-９]";
/** Eighteen characters in a row, perhaps with spaces or points between groups, that no letter or digit touches. */
const candidates = new RegExp(
  `(?<![0-9A-Za-z０-９])[1-8１-８](?:[ \\-.·]?${digit}){16}[ \\-.·]?[0-9Xx０-９Ｘｘ](?![0-9A-Za-z０-９])`,
  "g",
);

/** A region of China, a day of the last two centuries, three digits, a check character: also where that one was misread. */
const shape =
  /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|8[1-3])\d{4}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;

/**
 * A text in which every resident's identity number (GB 11643) has all but its first three characters hidden, length kept:
 * birthday, order and sex digit and check character are gone. Numbers whose check character does not fit are hidden too,
 * for they may be misread. Business codes and invoice numbers stay as they are.
 */
export function hideResidentIds(text: string): string {
  return text.replace(candidates, (found) => {
    const plain = found
      .normalize("NFKC")
      .replace(/[ \-.·]/g, "")
      .toUpperCase();
    return shape.test(plain) && !isUscc(plain) ? hidden(found) : found;
  });
}

function hidden(found: string): string {
  let seen = 0;
  return [...found].map((one) => (/[0-9Xx０-９Ｘｘ]/.test(one) && ++seen > 3 ? "*" : one)).join("");
}
