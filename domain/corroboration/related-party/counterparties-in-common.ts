import type { CaseAnswer, CaseEvidence } from "../corroboration";
import { type OwnInvoice, percentOf, sumOf } from "../own-invoices";
import { partyKey } from "../trade-graph/party-key";

const personal = new Set(["phone", "account", "device"]);

/**
 * Partners who are applicants themselves and share a telephone, an account or a device with this one. One in common may be
 * an accountant's; two are one person's.
 */
export function counterpartiesInCommon(evidence: CaseEvidence, sales: readonly OwnInvoice[]): CaseAnswer[] {
  const ways = new Map<string, Set<string>>();
  for (const { how, otherBusinessId } of evidence.sightings)
    if (personal.has(how)) ways.set(otherBusinessId, (ways.get(otherBusinessId) ?? new Set()).add(how));
  return [...ways].flatMap<CaseAnswer>(([businessId, shared]) => {
    const theirs = (evidence.trades ?? []).filter((edge) => edge.businessId === businessId);
    const keys = sellerOfAll(theirs);
    const his = sales.filter((one) => keys.has(partyKey(one.other, one.otherTaxId) ?? ""));
    const first = his[0];
    if (!first) return [];
    const fact = first.document.fields.buyerName;
    const percent = percentOf(sumOf(his), sumOf(sales));
    return [
      {
        verdict: "concern",
        severity: shared.size >= 2 && percent >= 20 ? "high" : percent >= 10 ? "medium" : "low",
        documentId: first.document.id,
        with: his.slice(1).map((one) => one.document.id),
        ...{ page: fact?.page, box: fact?.box },
        saw: { how: "common", party: first.other, percent },
      },
    ];
  });
}

/** Who that applicant is: the party that all of its invoices name. */
function sellerOfAll(edges: readonly { seller: string; buyer: string }[]): ReadonlySet<string> {
  const [first, ...rest] = edges;
  if (!first) return new Set();
  return new Set(
    [first.seller, first.buyer].filter((key) => rest.every((edge) => edge.seller === key || edge.buyer === key)),
  );
}
