/**
 * An owner's phone (E.164; eleven digits are a Chinese mobile number) or e-mail (lower case), or null when the text is
 * neither.
 */
export function normaliseAddress(text: string): string | null {
  const plain = text.normalize("NFKC").trim();
  if (plain.includes("@"))
    return /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]{1,180}\.[a-z]{2,24}$/i.test(plain) ? plain.toLowerCase() : null;
  const digits = plain.replace(/[\s()\-.]/g, "");
  if (/^1[3-9]\d{9}$/.test(digits)) return `+86${digits}`;
  return /^\+[1-9]\d{7,14}$/.test(digits) ? digits : null;
}
