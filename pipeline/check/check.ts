import type { Database } from "@/adapters/db/port";
import type { CheckedDocument } from "@/domain/checks/check";
import { runChecks } from "@/domain/checks/run-checks";
import type { KindId } from "@/domain/documents/kind";
import { settlementsOf, withSettledFacts } from "@/domain/ledger/settled-facts";
import { appendAudit } from "../audit/append-audit";
import { toRow } from "../evidence/finding-rows";
import { currentExtraction, currentFields, documentParts, loadDocument } from "../evidence/load-document";
import { loadSettlements } from "../evidence/load-settlements";
import { logBroken } from "../evidence/log-broken";
import { hashInput } from "../hash-input";
import { moveDocument } from "../move-document";
import { tellOwner } from "../notify/tell-owner";
import { caseSubject, documentSubject, type Stage } from "../stage";
import { today } from "../today";
import { needsOwner } from "./needs-owner";

/** Looks at one document alone, with the owner's corrections on top of what was read. */
export const check: Stage = {
  id: "check",
  version: 2,
  subject: "document",

  async inputHash(db, id, now) {
    const { case: of, ...document } = await db.document.findUniqueOrThrow({
      where: { id },
      include: { ...documentParts, case: { select: { businessId: true } } },
    });
    const seen = { id, kind: document.kind as KindId, fields: currentFields(document) };
    const settled = settlementsOf(seen, await loadSettlements(db, of.businessId));
    return hashInput({
      extraction: currentExtraction(document)?.id,
      corrections: document.corrections.map((correction) => correction.id),
      today: today(now),
      // Left out where there are none, so that documents without them keep the runs they have.
      ...(settled.length > 0 ? { settled: settled.map((one) => one.id) } : {}),
    });
  },

  async run(line, id) {
    const document = await settledDocument(line.db, id);
    const findings = runChecks(document, { today: today(line.now()) });
    logBroken(findings, documentSubject(id));
    const problem = needsOwner(document);
    return async (tx, run) => {
      const before = await tx.document.findUniqueOrThrow({ where: { id } });
      await tx.finding.createMany({
        data: findings.map((finding) => toRow(finding, { caseId: before.caseId, runId: run.id })),
      });
      const moved = await moveDocument(tx, id, { state: problem ? "needs-owner" : "done", problem });
      if (moved && problem && before.problem !== problem) {
        await tellOwner(tx, { notice: "document-needs-owner", documentId: id, values: { problem } });
      }
      await appendAudit(tx, {
        actorId: null,
        act: "document.checked",
        subject: documentSubject(id),
        data: { runId: run.id, findings: findings.length, ...(problem ? { problem } : {}) },
      });
    };
  },

  async next(tx, id) {
    const { caseId } = await tx.document.findUniqueOrThrow({ where: { id }, select: { caseId: true } });
    // Documents that finish together become one look at the case.
    return [{ stage: "corroborate", subject: caseSubject(caseId), afterSeconds: 2 }];
  },

  async stuck(tx, id) {
    await moveDocument(tx, id, { state: "failed", problem: "stuck" });
  },
};

/** The document with what a reviewer settled of its invoice. */
async function settledDocument(db: Database, id: string): Promise<CheckedDocument> {
  const { case: of } = await db.document.findUniqueOrThrow({
    where: { id },
    select: { case: { select: { businessId: true } } },
  });
  return withSettledFacts(await loadDocument(db, id), await loadSettlements(db, of.businessId));
}
