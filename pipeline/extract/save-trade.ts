import type { Transaction } from "@/adapters/db/port";
import { tradesOf } from "@/domain/corroboration/trade-graph/trade-edge";
import type { Fields, KindId } from "@/domain/documents/kind";

/** Keeps the trade that a document tells of where other cases find it; what an earlier reading said is replaced. */
export async function saveTrade(
  tx: Transaction,
  document: { id: string; kind: KindId; fields: Fields },
): Promise<void> {
  await tx.tradeEdge.deleteMany({ where: { documentId: document.id } });
  const [edge] = tradesOf(document);
  if (edge) await tx.tradeEdge.create({ data: edge });
}
