import { corroborate as corroborateEvidence } from "@/domain/corroboration/corroborate";
import { caseStates, takesEvidence } from "@/domain/review/moves";
import { appendAudit } from "../audit/append-audit";
import { toRow } from "../evidence/finding-rows";
import { loadCaseEvidence } from "../evidence/load-case-evidence";
import { loadCaseRows } from "../evidence/load-case-rows";
import { logBroken } from "../evidence/log-broken";
import { hashInput } from "../hash-input";
import { caseSubject, type Request, type Stage } from "../stage";
import { today } from "../today";

/** Compares across the case, and with what other applicants showed. The input holds all documents, so order is nothing. */
export const corroborate: Stage = {
  id: "corroborate",
  version: 1,
  subject: "case",

  async inputHash(db, id, now) {
    const { key } = await loadCaseRows(db, id);
    return hashInput({ key, today: today(now) });
  },

  async run(line, id) {
    const { evidence } = await loadCaseEvidence(line.db, id);
    const findings = corroborateEvidence(evidence, { today: today(line.now()) });
    logBroken(findings, caseSubject(id));
    return async (tx, run) => {
      await tx.finding.createMany({ data: findings.map((finding) => toRow(finding, { caseId: id, runId: run.id })) });
      await appendAudit(tx, {
        actorId: null,
        act: "case.corroborated",
        subject: caseSubject(id),
        data: { runId: run.id, findings: findings.length },
      });
    };
  },

  async next(tx, id) {
    const { sightings, mattering } = await loadCaseRows(tx, id);
    const others = [
      ...new Set([
        ...sightings.map((sighting) => sighting.otherDocumentId),
        ...mattering.map((trade) => trade.documentId),
      ]),
    ];
    const cases = await tx.case.findMany({
      where: { documents: { some: { id: { in: others } } }, state: { in: caseStates.filter(takesEvidence) } },
      select: { id: true },
    });
    // Whoever showed the same evidence first has to be looked at again too; with nothing new there this ends.
    const again = cases.map<Request>((one) => ({
      stage: "corroborate",
      subject: caseSubject(one.id),
      afterSeconds: 2,
    }));
    return [{ stage: "recommend", subject: caseSubject(id) }, ...again];
  },
};
