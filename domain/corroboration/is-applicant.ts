import { compareNames, foldName } from "../values/company-name";
import { isHiddenId, normaliseTaxId } from "../values/tax-id";
import type { Attestation } from "./corroboration";

/** What an applicant is known by. */
type Known = Pick<Attestation, "name" | "uscc" | "aliases" | "taxIds" | "disowned">;

/**
 * Whether a name and tax id on a document are the applicant's. A tax id that is its own, or was settled to be, decides;
 * else the name or an alias, unless that very name was settled to be somebody else's.
 */
export function isApplicant(applicant: Known, name: string | null, taxId: string | null): boolean {
  const own = [applicant.uscc, ...(applicant.taxIds ?? [])].flatMap((id) => (id ? [normaliseTaxId(id)] : []));
  if (own.length > 0 && taxId && !isHiddenId(taxId)) {
    if (own.includes(normaliseTaxId(taxId))) return true;
    if (normaliseTaxId(taxId).length === 18) return false;
  }
  if (name === null || applicant.disowned?.some((other) => foldName(other) === foldName(name))) return false;
  return [applicant.name, ...applicant.aliases].some((one) => compareNames(one, name) !== "different");
}
