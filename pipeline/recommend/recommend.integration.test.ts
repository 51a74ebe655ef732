import { afterAll, beforeAll, expect, it } from "vitest";
import { digestOf } from "@/domain/simulation/digest";
import { verifyAudit } from "../audit/verify-audit";
import { livePolicy } from "../policy/live-policy";
import { runStage } from "../run-stage";
import { keepDigestsOf } from "../simulate/keep-digests-of";
import { caseSubject } from "../stage";
import { openTrialLine, type TrialLine } from "../trial/open-trial-line";
import { ownACase } from "../trial/own-a-case";
import type { Snapshot } from "./snapshot";

let line: TrialLine;
beforeAll(async () => {
  line = await openTrialLine();
  await livePolicy(line.db);
});
afterAll(() => line.close());

it("what stood before and stands again is the newest recommendation again", async () => {
  const { caseId, businessId } = await ownACase(line.db);
  const state = (currentLine: bigint, updatedAt: Date) =>
    line.db.business.update({ where: { id: businessId }, data: { currentLine, updatedAt } });
  const { updatedAt: before } = await line.db.business.findUniqueOrThrow({ where: { id: businessId } });
  const recommend = () => runStage(line, { stage: "recommend", subject: caseSubject(caseId) });
  const rows = async () => {
    const found = await line.db.recommendation.findMany({
      where: { caseId },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    });
    return found.map(({ snapshot }) => (snapshot as { attestation: { currentLine: string } }).attestation.currentLine);
  };
  expect(await recommend()).toBe("done");
  await state(20_000_000n, new Date(before.getTime() + 1000));
  expect(await recommend()).toBe("done");
  await state(10_000_000n, before);
  expect(await recommend()).toBe("known");
  expect(await rows()).toEqual(["100000.00", "200000.00", "100000.00"]);
  expect(await recommend()).toBe("known");
  expect(await rows()).toHaveLength(3);
  expect(await line.db.auditEntry.count({ where: { act: "case.recommended" } })).toBe(3);
  expect(await verifyAudit(line.db)).toMatchObject({ ok: true });
});

it("keeps with every recommendation the digest that simulations judge, and never an older one over a newer", async () => {
  const { caseId } = await ownACase(line.db);
  expect(await runStage(line, { stage: "recommend", subject: caseSubject(caseId) })).toBe("done");
  const [stored] = await line.db.recommendation.findMany({ where: { caseId } });
  const kept = () => line.db.caseDigest.findUniqueOrThrow({ where: { caseId } });
  const { digest, recommendationId } = await kept();
  expect(recommendationId).toBe(stored!.id);
  expect(JSON.parse(digest)).toEqual(JSON.parse(JSON.stringify(digestOf(stored!.snapshot as unknown as Snapshot))));
  await line.db.caseDigest.update({
    where: { caseId },
    data: { recommendationId: "newer", madeAt: new Date("2999-01-01") },
  });
  await keepDigestsOf(line.db, [stored!.id]);
  expect((await kept()).recommendationId).toBe("newer");
});
