import type { Transaction } from "@/adapters/db/port";
import { kindById } from "@/domain/documents/index";
import type { KindId, Recognition } from "@/domain/documents/kind";
import { recognise } from "@/domain/documents/recognise";
import type { Reading } from "@/domain/reading";
import { appendAudit } from "../audit/append-audit";
import { checkedAs } from "../evidence/load-document";
import { hashInput } from "../hash-input";
import { moveDocument } from "../move-document";
import { documentSubject, type Stage } from "../stage";
import { saveTraces } from "./save-traces";
import { saveTrade } from "./save-trade";

/** Names the kind (unless a person did) and draws its facts from the newest reading. */
export const extract: Stage = {
  id: "extract",
  version: 4,
  subject: "document",

  async inputHash(db, id) {
    const document = await db.document.findUniqueOrThrow({ where: { id } });
    const { id: readingId } = await newestReading(db, id);
    return hashInput({ readingId, kind: document.kindSetById ? document.kind : null });
  },

  async run(line, id) {
    const document = await line.db.document.findUniqueOrThrow({
      where: { id },
      include: { case: { include: { business: true } } },
    });
    const { business } = document.case;
    const { reading } = await newestReading(line.db, id);
    const recognition: Recognition = document.kindSetById
      ? { kind: document.kind as KindId, confidence: 1 }
      : recognise(reading);
    const kind = kindById(recognition.kind);
    const fields = kind.schema.parse(kind.extract(reading));
    return async (tx) => {
      await tx.extraction.create({
        data: {
          documentId: id,
          version: extract.version,
          kind: kind.id,
          fields: JSON.parse(JSON.stringify(fields)),
        },
      });
      await saveTrade(tx, { id, kind: kind.id, fields });
      await saveTraces(tx, line.seal, checkedAs({ ...document, kind: kind.id }, fields, reading), business);
      if (!document.kindSetById) {
        await tx.document.update({
          where: { id },
          data: { kind: recognition.kind, kindConfidence: recognition.confidence },
        });
      }
      await appendAudit(tx, {
        actorId: null,
        act: "document.extracted",
        subject: documentSubject(id),
        data: { kind: kind.id, facts: Object.keys(fields).length, version: extract.version },
      });
    };
  },

  async next(_tx, id) {
    return [{ stage: "check", subject: documentSubject(id) }];
  },

  async stuck(tx, id) {
    await moveDocument(tx, id, { state: "failed", problem: "stuck" });
  },
};

async function newestReading(db: Transaction, documentId: string): Promise<{ id: string; reading: Reading }> {
  const row = await db.documentReading.findFirstOrThrow({
    where: { documentId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return { id: row.id, reading: row.reading as unknown as Reading };
}
