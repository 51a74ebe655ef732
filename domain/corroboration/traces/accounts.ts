import { isIban } from "../../values/iban";

/**
 * Bank account numbers in a text that says so ("开户行及账号", "Account no.") and IBANs, digits alone or upper case. Ten
 * equal digits in a row are a placeholder.
 */
export function accountsIn(text: string): string[] {
  const plain = text.normalize("NFKC").toUpperCase();
  const ibans = [...plain.matchAll(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}/g)].flatMap(([found]) => ibanIn(found));
  const named = /账|帐|银行|ACCOUNT|A\/C|ACCT/.test(plain)
    ? [...plain.matchAll(/(?<![\dA-Z])\d(?:[ -]?\d){11,22}(?![\dA-Z])/g)].map(([found]) => found.replace(/\D/g, ""))
    : [];
  const own = named.filter((one) => one.length >= 12 && one.length <= 23 && !isPlaceholder(one));
  return [...new Set([...ibans, ...own])];
}

/** "6200000000000000000": what programs and examples print where no account was entered is nobody's. */
export const isPlaceholder = (number: string): boolean => /(\d)\1{9}/.test(number);

/** Words that follow an IBAN are cut off until its check digits fit. */
function ibanIn(text: string): string[] {
  const plain = text.replace(/ /g, "");
  for (let length = Math.min(34, plain.length); length >= 15; length--)
    if (isIban(plain.slice(0, length))) return [plain.slice(0, length)];
  return [];
}
