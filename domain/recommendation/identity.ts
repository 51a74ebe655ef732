import { registryAgrees } from "../corroboration/registry-agrees";
import { textOf } from "../documents/fact";
import { normaliseTaxId } from "../values/tax-id";
import type { WorkedCase } from "./worked-case";

/** Business licences in good standing that are the applicant's. */
export function provenLicences({ documents, bad, names, attestation }: WorkedCase): string[] {
  const own = documents.filter(({ id, kind, fields }) => {
    if (kind !== "business-licence" || bad.has(id)) return false;
    const uscc = textOf(fields, "uscc");
    if (uscc && attestation.uscc) return normaliseTaxId(uscc) === normaliseTaxId(attestation.uscc);
    return names.isOwn(textOf(fields, "name"), null);
  });
  return own.map((document) => document.id);
}

/** Whether anybody has seen that the business is registered: by its licence, or because a register answered for it. */
export function isRegistered(given: WorkedCase): boolean {
  const { id } = registryAgrees;
  const said = given.findings.filter((one) => one.check === id).map((one) => one.verdict);
  const answered = said.includes("pass") && !said.includes("fail") && !said.includes("concern");
  return answered || provenLicences(given).length > 0;
}
