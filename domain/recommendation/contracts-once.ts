import { businessKeys } from "../documents/business-keys";
import { anchors } from "./anchor";
import type { LookedAt } from "./look-at";

/**
 * Contracts that still promise income, each once; none of which any copy is one by which the applicant pays. Copies promise
 * what the least of them says, so that speaking against one never raises, and are as well proven as the best of those that
 * nothing speaks against; a contract whose every copy is spoken against promises nothing.
 */
export function contractsOnce(
  looked: readonly LookedAt[],
  bad: ReadonlySet<string>,
  pays: (contract: LookedAt) => boolean,
): LookedAt[] {
  const copies = new Map<string, LookedAt[]>();
  for (const one of looked) {
    const { document, promised } = one;
    if (promised <= 0n) continue;
    const file = `${document.sha256}#${document.part ?? 1}`;
    const key = businessKeys("contract", document.fields)[0] ?? file;
    const same = copies.get(key) ?? copies.get(file) ?? [];
    same.push(one);
    copies.set(key, same).set(file, same);
  }
  return [...new Set(copies.values())].flatMap((same) => {
    if (same.some(pays)) return [];
    const sound = strongest(same.filter(({ document }) => !bad.has(document.id)));
    const promised = same.reduce((least, one) => (one.promised < least ? one.promised : least), same[0]!.promised);
    return sound ? [{ ...sound, promised }] : [];
  });
}

const strongest = (copies: readonly LookedAt[]): LookedAt | undefined =>
  anchors.flatMap((anchor) => copies.filter((one) => one.anchor === anchor))[0];
