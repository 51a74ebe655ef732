import {
  isRegistrationNumber15,
  isTaxId15,
  isUscc,
  looksLikeResidentId,
  maskResidentId,
  normaliseTaxId,
  repairUscc,
} from "../../values/tax-id";

/** A tax number as printed; a misread one is put right only where exactly one valid number comes out. */
export function taxIdIn(text: string, misreadable: boolean): { value: string; sure: number } | null {
  const hidden = /^:?(\d{3}\*{15})(?![0-9A-Z*])/.exec(normaliseTaxId(text));
  if (hidden) return { value: hidden[1]!, sure: 0.93 };
  const match = /^:?([0-9A-Z]{15,20})(?![0-9A-Z])/.exec(normaliseTaxId(text));
  if (!match) return null;
  const code = match[1]!;
  if (looksLikeResidentId(code)) return { value: maskResidentId(code), sure: 0.93 };
  if (isUscc(code)) return { value: code, sure: 0.98 };
  if (code.length === 15) return { value: code, sure: isTaxId15(code) || isRegistrationNumber15(code) ? 0.93 : 0.86 };
  const repaired = misreadable ? repairUscc(code) : null;
  if (repaired) return { value: repaired, sure: 0.86 };
  return { value: code, sure: misreadable ? 0.55 : 0.8 };
}
