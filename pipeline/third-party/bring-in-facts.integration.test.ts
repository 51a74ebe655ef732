import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GivenFact } from "@/domain/third-party/third-party-fact";
import { verifyAudit } from "../audit/verify-audit";
import { loadCaseEvidence } from "../evidence/load-case-evidence";
import { runStage } from "../run-stage";
import { caseSubject } from "../stage";
import { openTrialLine, type TrialLine } from "../trial/open-trial-line";
import { ownACase } from "../trial/own-a-case";
import { bringInFacts } from "./bring-in-facts";

let line: TrialLine;
beforeAll(async () => {
  line = await openTrialLine();
});
afterAll(() => line.close());

const now = new Date("2026-11-20T08:00:00Z");
const struckOff: GivenFact = {
  ...{ issuer: "国家企业信用信息公示系统", issuerKind: "registry", about: { of: "business" }, attribute: "status" },
  ...{ value: "deregistered", asOf: "2026-11-19", reference: "查询 1" },
};
const bringIn = (businessId: string, ...facts: GivenFact[]) =>
  bringInFacts(line, businessId, facts, { byId: null, source: "folder" }, now);

describe("what others say of a business", () => {
  it("is kept once, with its audit row, moves its open cases on and is heard by the comparisons", async () => {
    const { businessId, caseId } = await ownACase(line.db);
    expect(await bringIn(businessId, struckOff)).toMatchObject({ ok: true, added: [expect.any(String)], known: 0 });
    expect(await bringIn(businessId, struckOff)).toMatchObject({ ok: true, added: [], known: 1 });
    expect(await line.db.case.findUnique({ where: { id: caseId } })).toMatchObject({ version: 2 });
    expect(await line.db.auditEntry.count({ where: { subject: `business:${businessId}` } })).toBe(1);
    expect(await verifyAudit(line.db)).toMatchObject({ ok: true });
    await runStage(line, { stage: "corroborate", subject: caseSubject(caseId) });
    const { evidence, findings } = await loadCaseEvidence(line.db, caseId);
    expect(evidence.thirdParty).toMatchObject([{ value: "deregistered", by: "folder" }]);
    expect(findings.find((one) => one.check === "registry-agrees")).toMatchObject({
      verdict: "fail",
      severity: "high",
    });
  });

  it("is brought in whole or not at all, and for a business that is there", async () => {
    const { businessId } = await ownACase(line.db);
    const ahead = { ...struckOff, asOf: "2027-01-01" };
    expect(await bringIn(businessId, struckOff, ahead)).toEqual({ ok: false, problem: "in-the-future", at: 1 });
    expect(await line.db.thirdPartyFact.count({ where: { businessId } })).toBe(0);
    expect(await bringIn("nobody", struckOff)).toEqual({ ok: false, problem: "not-found", at: 0 });
  });

  it("is never edited", async () => {
    const { businessId } = await ownACase(line.db);
    await bringIn(businessId, struckOff);
    await expect(
      line.db.thirdPartyFact.updateMany({ where: { businessId }, data: { value: "active" } }),
    ).rejects.toThrow();
  });
});
