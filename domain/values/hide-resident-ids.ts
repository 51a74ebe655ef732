import { looksLikeResidentId } from "./tax-id";

const digit = "[0-9０-９]";
/** Eighteen characters in a row, perhaps with spaces or points between groups, that no letter or digit touches. */
const candidates = new RegExp(
  `(?<![0-9A-Za-z０-９])[1-8１-８](?:[ \\-.·]?${digit}){16}[ \\-.·]?[0-9Xx０-９Ｘｘ](?![0-9A-Za-z０-９])`,
  "g",
);

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
    return looksLikeResidentId(plain) ? hidden(found) : found;
  });
}

function hidden(found: string): string {
  let seen = 0;
  return [...found].map((one) => (/[0-9Xx０-９Ｘｘ]/.test(one) && ++seen > 3 ? "*" : one)).join("");
}
