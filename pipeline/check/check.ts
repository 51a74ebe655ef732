import { runChecks } from "@/domain/checks/run-checks";
import { appendAudit } from "../audit/append-audit";
import { toRow } from "../evidence/finding-rows";
import { currentExtraction, documentParts, loadDocument } from "../evidence/load-document";
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
    const document = await db.document.findUniqueOrThrow({ where: { id }, include: documentParts });
    return hashInput({
      extraction: currentExtraction(document)?.id,
      corrections: document.corrections.map((correction) => correction.id),
      today: today(now),
    });
  },

  async run(line, id) {
    const document = await loadDocument(line.db, id);
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
