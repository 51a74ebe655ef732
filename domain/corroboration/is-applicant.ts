import { compareNames } from "../values/company-name";
import { normaliseTaxId } from "../values/tax-id";
import type { Attestation } from "./corroboration";

/** Whether a name and tax id on a document are the applicant's. An equal tax id decides; else the name or an alias. */
export function isApplicant(attestation: Attestation, name: string | null, taxId: string | null): boolean {
  if (attestation.uscc && taxId) {
    if (normaliseTaxId(taxId) === normaliseTaxId(attestation.uscc)) return true;
    if (normaliseTaxId(taxId).length === 18) return false;
  }
  return (
    name !== null && [attestation.name, ...attestation.aliases].some((own) => compareNames(own, name) !== "different")
  );
}
