/** Whether this is an IBAN whose check digits fit (ISO 13616, ISO 7064 MOD 97-10). Spaces are allowed. */
export function isIban(text: string): boolean {
  const plain = text.replace(/\s/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  const numbers = [...plain.slice(4), ...plain.slice(0, 4)]
    .map((character) => Number.parseInt(character, 36).toString())
    .join("");
  let rest = 0;
  for (const digit of numbers) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
