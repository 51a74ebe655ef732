import type { Database } from "@/adapters/db/port";
import { pictureOf } from "@/domain/corroboration/trade-graph/picture";
import { tradesOf } from "@/domain/corroboration/trade-graph/trade-edge";
import { graphOf, selfKey } from "@/domain/corroboration/trade-graph/trade-graph";
import { startingParties } from "@/domain/corroboration/trade-graph/trades-near";
import { tradesThatMatter } from "@/domain/corroboration/trade-graph/trades-that-matter";
import type { KindId } from "@/domain/documents/kind";
import { fromMinor } from "@/domain/values/money";
import type { Language } from "@/domain/words";
import { showAmount } from "@/i18n/show-value";
import { attestationOf } from "@/pipeline/evidence/attestation";
import { findTrades } from "@/pipeline/evidence/find-trades";
import { currentFields, type DocumentRow } from "@/pipeline/evidence/load-document";
import type { Business, Finding } from "@/prisma/generated/client";
import type { CounterpartyGraphView } from "../counterparty-graph/graph-view";

/** The picture of who trades with whom around this case; null when no invoice names two parties. */
export async function viewCounterparties(
  db: Database,
  { business, documents }: { business: Business; documents: readonly DocumentRow[] },
  findings: readonly Finding[],
  language: Language,
): Promise<CounterpartyGraphView | null> {
  const attestation = attestationOf(business);
  const own = documents.flatMap((row) =>
    tradesOf({ id: row.id, kind: row.kind as KindId, fields: currentFields(row) }),
  );
  const near = await findTrades(db, business.id, startingParties(selfKey(attestation), own));
  const graph = graphOf(attestation, own, tradesThatMatter(attestation, own, near));
  const picture = pictureOf(graph, new Set(own.map((edge) => edge.documentId)), loopSizes(findings));
  if (!picture) return null;
  const name = (key: string) => picture.parties.find((party) => party.key === key)?.name ?? key;
  const most = picture.legs.reduce((top, { amount }) => (amount > top ? amount : top), 1n);
  return {
    parties: picture.parties.map((party) => ({ ...party, short: shortName(party.name) })),
    legs: picture.legs.map(({ documents: ids, amount, ...leg }) => ({
      ...leg,
      ...{ sellerName: name(leg.seller), buyerName: name(leg.buyer), documentId: ids[0] ?? null },
      amount: showAmount(fromMinor(amount), language, picture.currency),
      share: Number((amount * 1000n) / most) / 1000,
    })),
    more: picture.more,
  };
}

/** Loops are drawn as such only where a finding speaks of one: neighbours who trade both ways are no circle. */
function loopSizes(findings: readonly Finding[]): number[] {
  const doubted = (check: string) =>
    findings.some((one) => one.check === check && (one.severity === "medium" || one.severity === "high"));
  return [...(doubted("circular-invoicing") ? [3, 4] : []), ...(doubted("round-trip") ? [2] : [])];
}

/** The part of a firm's name that tells it from others, short enough to stand under a circle. */
function shortName(name: string): string {
  const core = name
    .replace(/[（(].*?[)）]/gu, "")
    .replace(
      /^(?:\p{Script=Han}{2,3}省)?(?:\p{Script=Han}{2,4}[市县])?(?:\p{Script=Han}{2,4}[区镇县](?=\p{Script=Han}{3}))?/u,
      "",
    )
    .replace(/(?:股份|集团)?(?:有限责任公司|有限公司|公司).*$/u, "");
  const short = core.length >= 2 ? core : name;
  const most = /\p{Script=Han}/u.test(short) ? 6 : 12;
  return short.length > most ? `${short.slice(0, most)}…` : short;
}
