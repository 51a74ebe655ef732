import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policy as shipped } from "@/domain/scorecard/policy";
import { runStage } from "@/pipeline/run-stage";
import { caseSubject } from "@/pipeline/stage";
import { openTrialLine, type TrialLine } from "@/pipeline/trial/open-trial-line";
import { ownACase } from "@/pipeline/trial/own-a-case";
import { verifyAudit } from "../audit/verify-audit";
import { findPolicy } from "./find-policy";
import { livePolicy } from "./live-policy";
import { offerShipped } from "./offer-shipped";

let line: TrialLine;
beforeAll(async () => {
  line = await openTrialLine();
});
afterAll(() => line.close());

describe("the policy that is live", () => {
  it("is in an empty database the one that comes with the product, published once by however many ask", async () => {
    const asked = await Promise.all(Array.from({ length: 12 }, () => livePolicy(line.db)));
    for (const one of asked) expect(one).toEqual(shipped);
    expect(await line.db.policyVersion.count()).toBe(1);
    expect(await line.db.policyPublication.findMany()).toMatchObject([{ until: null, byId: null }]);
    expect(await line.db.auditEntry.count({ where: { act: "policy.shipped" } })).toBe(1);
    expect(await verifyAudit(line.db)).toMatchObject({ ok: true });
  });

  it("is not offered again while it is the one that comes with the product", async () => {
    await Promise.all([offerShipped(line.db), offerShipped(line.db)]);
    expect(await line.db.policyVersion.count()).toBe(1);
  });

  it("is what a case is recommended by, and is found again by its name", async () => {
    const { caseId } = await ownACase(line.db);
    await runStage(line, { stage: "recommend", subject: caseSubject(caseId) });
    const made = await line.db.recommendation.findFirstOrThrow({ where: { caseId } });
    expect(made.policyVersion).toBe(shipped.version);
    expect(await findPolicy(line.db, made.policyVersion)).toEqual(shipped);
    expect(await findPolicy(line.db, "never.1")).toBeNull();
  });
});

describe("what the database itself refuses of policies", () => {
  const draft = (version: string, more: object = {}) =>
    line.db.policyVersion.create({
      data: { version, title: version, content: {}, contentHash: version, origin: "own", authorId: "ada", ...more },
    });
  const set = (version: string, data: object) => line.db.policyVersion.update({ where: { version }, data });

  it("an approval by whoever wrote it, or by nobody", async () => {
    await draft("own.1");
    await set("own.1", { state: "simulated", simulatedHash: "own.1" });
    await set("own.1", { state: "sent" });
    await expect(set("own.1", { state: "approved", approvedById: "ada" })).rejects.toThrow(/did not write it/);
    await expect(set("own.1", { state: "approved" })).rejects.toThrow(/did not write it/);
    await expect(set("own.1", { authorId: "eve" })).rejects.toThrow(/keeps its name and its author/);
    await set("own.1", { state: "approved", approvedById: "ben" });
  });

  it("a change of a byte once it is approved", async () => {
    await expect(set("own.1", { content: { step: "1.00" } })).rejects.toThrow(/no draft any more/);
    await expect(set("own.1", { contentHash: "other" })).rejects.toThrow(/no draft any more/);
    await expect(set("own.1", { approvedById: "eve" })).rejects.toThrow(/keeps who approved it/);
    await expect(line.db.policyVersion.delete({ where: { version: "own.1" } })).rejects.toThrow(/is kept/);
  });

  it("steps left out: sending without a simulation of just this, publishing without an approval", async () => {
    await draft("own.2");
    await expect(set("own.2", { state: "simulated", simulatedHash: "other" })).rejects.toThrow(/not simulated/);
    await expect(set("own.2", { state: "published" })).rejects.toThrow(/cannot go/);
    await expect(draft("own.3", { state: "published" })).rejects.toThrow(/begin as a draft/);
    await expect(draft("own.3", { state: "published", origin: "shipped", authorId: null })).rejects.toThrow(/begin/);
  });

  it("two live ones, and none", async () => {
    await expect(set("own.1", { state: "published" })).rejects.toThrow();
    await expect(set(shipped.version, { state: "retired" })).rejects.toThrow(/no policy would be live/);
    await line.db.$transaction([
      line.db.policyVersion.update({ where: { version: shipped.version }, data: { state: "retired" } }),
      line.db.policyVersion.update({ where: { version: "own.1" }, data: { state: "published" } }),
    ]);
    expect(await line.db.policyVersion.count({ where: { state: "published" } })).toBe(1);
  });
});
