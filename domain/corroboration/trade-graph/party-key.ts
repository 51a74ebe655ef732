import { foldName } from "../../values/company-name";
import { normaliseTaxId, repairUscc } from "../../values/tax-id";

/**
 * What a party goes by across all documents: its tax id (misread ones put right where only one code can be meant), else
 * "name:" and the folded name. Null for a party that is not told from others: "个人", a name of one letter.
 */
export function partyKey(name: string | null, taxId: string | null): string | null {
  const id = normaliseTaxId(taxId ?? "");
  if (/^(?=.*\d{4})[0-9A-Z]{8,20}$/.test(id)) return repairUscc(id) ?? id;
  const folded = foldName(name ?? "").replace(/个人$/u, "");
  return folded.length >= 2 ? `name:${folded}` : null;
}

/** Whether a key tells one party from all others in the country: a tax id, or a name too long to be a person's. */
export const isFirmKey = (key: string): boolean => !key.startsWith("name:") || key.length >= "name:".length + 6;
