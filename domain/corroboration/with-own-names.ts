import { textOf } from "../documents/fact";
import { compareNames, foldName } from "../values/company-name";
import { isHiddenId, normaliseTaxId } from "../values/tax-id";
import type { Attestation, CaseEvidence } from "./corroboration";
import { partiesNamed } from "./parties-named";

/**
 * The case with every name that its papers print beside the applicant's own tax id among the applicant's names: a firm
 * that was renamed keeps its code, and its older papers without one still bear the older name. What was only read by eye
 * counts when two papers say it; what a reviewer settled to be somebody else's never does.
 */
export function withOwnNames<E extends Pick<CaseEvidence, "attestation" | "documents">>(evidence: E): E {
  const { attestation } = evidence;
  const own = attestation.uscc ? normaliseTaxId(attestation.uscc) : null;
  if (own?.length !== 18) return evidence;
  const printed = new Map<string, { name: string; said: number }>();
  for (const { kind, fields } of evidence.documents)
    for (const [named, coded] of partiesNamed[kind] ?? []) {
      const [name, id] = [textOf(fields, named), coded ? textOf(fields, coded) : null];
      if (!name || !id || isHiddenId(id) || normaliseTaxId(id) !== own || isKnown(attestation, name)) continue;
      const before = printed.get(foldName(name))?.said ?? 0;
      printed.set(foldName(name), { name, said: before + (fields[named]?.rung === "ocr" ? 1 : 2) });
    }
  const more = [...printed.values()].flatMap(({ name, said }) => (said >= 2 ? [name] : []));
  return more.length === 0
    ? evidence
    : { ...evidence, attestation: { ...attestation, aliases: [...attestation.aliases, ...more] } };
}

const isKnown = ({ name, aliases, disowned = [] }: Attestation, said: string): boolean =>
  foldName(said).length < 4 ||
  [name, ...aliases].some((one) => compareNames(one, said) === "same") ||
  disowned.some((one) => foldName(one) === foldName(said));
