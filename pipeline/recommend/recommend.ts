import { assess } from "@/domain/recommendation/assess";
import { engineVersion } from "@/domain/recommendation/engine-version";
import { asJson } from "../as-json";
import { appendAudit } from "../audit/append-audit";
import { loadCaseEvidence } from "../evidence/load-case-evidence";
import { loadCaseRows } from "../evidence/load-case-rows";
import { newestRun } from "../finish-run";
import { hashInput } from "../hash-input";
import { livePolicy } from "../policy/live-policy";
import { keepDigestsOf } from "../simulate/keep-digests-of";
import { caseSubject, type Stage } from "../stage";
import { today } from "../today";
import { takeSnapshot } from "./snapshot";

/** Scores the case and recommends a line, and keeps exactly what both were given, so that anybody can do it again. */
export const recommend: Stage = {
  id: "recommend",
  version: 2,
  subject: "case",
  savesAgainWhenBack: true,

  async inputHash(db, id, now) {
    const { key } = await loadCaseRows(db, id);
    const corroborated = await newestRun(db, { subject: caseSubject(id), stage: "corroborate" });
    const { version } = await livePolicy(db);
    // A version that is brought back judges anew: what was recommended meanwhile is the newest row otherwise.
    const publication = await db.policyPublication.findFirst({ where: { until: null }, select: { id: true } });
    const given = { key, corroborated, policy: { version, publication }, today: today(now) };
    return hashInput({ ...given, engine: engineVersion });
  },

  async run(line, id) {
    const { evidence, findings, caseVersion } = await loadCaseEvidence(line.db, id);
    const policy = await livePolicy(line.db);
    const snapshot = takeSnapshot({ evidence, findings, today: today(line.now()), policyVersion: policy.version });
    const assessment = assess({ ...snapshot, policy });
    return async (tx, run) => {
      const inputHash = hashInput(snapshot);
      const { id: recommendationId } = await tx.recommendation.create({
        data: {
          caseId: id,
          caseVersion,
          policyVersion: policy.version,
          inputHash,
          snapshot: asJson(snapshot),
          assessment: asJson(assessment),
        },
        select: { id: true },
      });
      await keepDigestsOf(tx, [recommendationId]);
      await appendAudit(tx, {
        actorId: null,
        act: "case.recommended",
        subject: caseSubject(id),
        data: {
          ...{ runId: run.id, inputHash, policyVersion: policy.version, likely: assessment.recommendation.likely },
          // What a later engine would not give again can still be told from what somebody changed.
          assessmentHash: hashInput(assessment),
        },
      });
    };
  },

  async next(_tx, id) {
    return [{ stage: "notify", subject: caseSubject(id) }];
  },
};
