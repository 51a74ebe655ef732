import { isResidentId, isUscc } from "./tax-id";

/** Eighteen characters in a row, perhaps with spaces or points between groups, that no letter or digit touches. */
const candidates = /(?<![0-9A-Za-z])\d(?:[ \-.·]?\d){16}[ \-.·]?[\dXx](?![0-9A-Za-z])/g;

/**
 * A text in which every resident's identity number (GB 11643) has all but its first three characters hidden, length kept:
 * birthday, order and sex digit and check character are gone. Business codes and invoice numbers stay as they are.
 */
export function hideResidentIds(text: string): string {
  return text.normalize("NFKC") === text ? hidden(text) : hidden(text.normalize("NFKC"));
}

function hidden(text: string): string {
  return text.replace(candidates, (found) => {
    const plain = found.replace(/[ \-.·]/g, "").toUpperCase();
    return isResidentId(plain) && !isUscc(plain) ? hiddenId(found) : found;
  });
}

function hiddenId(found: string): string {
  let seen = 0;
  return [...found].map((one) => (/[0-9Xx]/.test(one) && ++seen > 3 ? "*" : one)).join("");
}
