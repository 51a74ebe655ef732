import type { Attestation } from "../corroboration/corroboration";
import { isApplicant } from "../corroboration/is-applicant";
import { foldName } from "../values/company-name";

/** What is asked again and again about the names in a case; each name is looked at once. */
export type OwnNames = {
  isOwn: (name: string | null, taxId: string | null) => boolean;
  fold: (name: string) => string;
};

export function ownNames(attestation: Attestation): OwnNames {
  const own = new Map<string, boolean>();
  const folded = new Map<string, string>();
  return {
    isOwn: (name, taxId) =>
      remembered(own, `${name ?? "\n"}\n${taxId ?? ""}`, () => isApplicant(attestation, name, taxId)),
    fold: (name) => remembered(folded, name, () => foldName(name)),
  };
}

function remembered<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}
