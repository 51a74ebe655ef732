const rules: Record<string, (id: string) => boolean> = { DE: german, FR: french, BE: belgian, IT: italian, NL: dutch };

/**
 * Whether a European VAT number checks, for the countries whose check digits are known here (DE, FR, BE, IT, NL); null for
 * any other country. Spaces and dots are allowed.
 */
export function isVatId(text: string): boolean | null {
  const plain = text.replace(/[\s.-]/g, "").toUpperCase();
  const rule = rules[plain.slice(0, 2)];
  return rule ? rule(plain.slice(2)) : null;
}

function german(id: string): boolean {
  if (!/^[1-9]\d{8}$/.test(id)) return false;
  let product = 10;
  for (const digit of id.slice(0, 8)) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return (11 - product) % 10 === Number(id[8]);
}

function french(id: string): boolean {
  if (!/^\d{11}$/.test(id)) return false;
  const siren = Number(id.slice(2));
  return Number(id.slice(0, 2)) === (12 + 3 * (siren % 97)) % 97 && luhn(id.slice(2));
}

function belgian(id: string): boolean {
  return /^[01]\d{9}$/.test(id) && 97 - (Number(id.slice(0, 8)) % 97) === Number(id.slice(8));
}

function italian(id: string): boolean {
  return /^\d{11}$/.test(id) && luhn(id);
}

function dutch(id: string): boolean {
  if (!/^\d{9}B\d{2}$/.test(id)) return false;
  const sum = [...id.slice(0, 8)].reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
  return sum % 11 === Number(id[8]);
}

/** The Luhn check (ISO/IEC 7812-1). */
export function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
