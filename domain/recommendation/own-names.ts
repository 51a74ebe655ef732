import type { CheckedDocument } from "../checks/check";
import type { Attestation } from "../corroboration/corroboration";
import { isApplicant } from "../corroboration/is-applicant";
import { textOf } from "../documents/fact";
import { foldName } from "../values/company-name";

/** What is asked again and again about the names in a case; each name is looked at once. */
export type OwnNames = {
  isOwn: (name: string | null, taxId: string | null) => boolean;
  /** Whether a licence of the applicant names this person as its operator or legal representative. */
  isOwner: (name: string) => boolean;
  fold: (name: string) => string;
};

export function ownNames(attestation: Attestation, documents: readonly CheckedDocument[]): OwnNames {
  const own = new Map<string, boolean>();
  const folded = new Map<string, string>();
  const fold = (name: string) => remembered(folded, name, () => foldName(name));
  const isOwn = (name: string | null, taxId: string | null) =>
    remembered(own, `${name ?? "\n"}\n${taxId ?? ""}`, () => isApplicant(attestation, name, taxId));
  const licences = documents.filter(
    ({ kind, fields }) => kind === "business-licence" && isOwn(textOf(fields, "name"), textOf(fields, "uscc")),
  );
  const owners = new Set(
    licences.map(({ fields }) => fold(textOf(fields, "legalRepresentative") ?? "")).filter((name) => name.length > 1),
  );
  return { isOwn, fold, isOwner: (name) => owners.has(fold(name)) };
}

function remembered<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}
