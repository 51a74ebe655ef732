import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, withTestDatabase } from "@/adapters/db/test-database";
import type { Policy } from "@/domain/scorecard/policy";
import { digestOf, pastCaseOf } from "@/domain/simulation/digest";
import { steadyHash } from "@/domain/values/steady-hash";
import { drawPastCase, varyPastCase } from "@/fixtures/past-cases/draw-past-case";
import { type Planted, plantPastCases } from "@/fixtures/past-cases/plant-past-cases";
import { livePolicy } from "../policy/live-policy";
import { importOutcomes } from "./import-outcomes";
import { learnFromOutcomes } from "./learn-from-outcomes";
import { proposeDraft } from "./propose-draft";

let database: TestDatabase;
let live: Policy;
let planted: Planted[];
const now = new Date("2026-11-22T08:00:00Z");
const by = { byId: "riva", now };

beforeAll(async () => {
  database = await withTestDatabase();
  live = await livePolicy(database.db);
  const base = [1, 2, 3, 4].map((seed) => drawPastCase(`outcome ${seed}`));
  const past = Array.from({ length: 210 }, (_, index) => {
    const varied = varyPastCase(base[index % 4]!, `o${index}`);
    return pastCaseOf(digestOf({ ...varied, documents: varied.documents.slice(-9) }), "brief");
  });
  planted = await plantPastCases(database.db, past, { under: live, assessed: false });
});
afterAll(() => database.close());

const file = (lines: readonly string[]) => ["reference,case,outcome,day,changed", ...lines].join("\n");
const import_ = (text: string) => importOutcomes(database.db, { text, fileName: "outcomes.csv", ...by });

describe("outcomes of past cases", () => {
  it("are imported once, whoever sends them again, and bad lines are told and left out", async () => {
    const text = file([`L1,${planted[0]!.caseId},repaid,2026-05-01,yes`, "L2,nobody,late,2026-05-01,"]);
    expect(await import_(text)).toMatchObject({ added: 1, known: 0, bad: [{ line: 3, problem: "case-unknown" }] });
    expect(await import_(text)).toMatchObject({ added: 0, known: 1 });
    for (const said of ["defaulted,2026-06-01,yes", "repaid,2026-05-01,no", "repaid,2026-05-01,"])
      expect(await import_(file([`L1,${planted[0]!.caseId},${said}`]))).toMatchObject({
        ...{ added: 0, bad: [{ problem: "said-otherwise" }] },
      });
    expect(await database.db.loanOutcome.findMany()).toMatchObject([{ reference: "L1", changed: true }]);
    expect(await database.db.auditEntry.count({ where: { act: "outcomes.imported" } })).toBe(1);
  });

  it("teach nothing while they are few, and no draft comes of outcomes that follow nothing", async () => {
    const { db } = database;
    expect(await learnFromOutcomes(db, by)).toMatchObject({ refused: "too-few", outcomes: 1 });
    const { caseId } = planted[2]!;
    const ada = await db.user.create({ data: { role: "reviewer", address: "ada@desk.example", name: "Ada" } });
    await db.decision.create({
      data: {
        ...{ caseId, caseVersion: 1, outcome: "change", amount: 1n, reasonCodes: ["evidence-strong"] },
        ...{ state: "final", finalAt: now, signatures: { create: { userId: ada.id, signedAt: now } } },
      },
    });
    const ends = planted.slice(1).map(({ caseId }, index) => {
      const outcome = steadyHash(caseId) % 4 === 0 ? (index % 2 ? "late" : "defaulted") : "repaid";
      const changed = index % 10 === 0 ? "yes" : index % 10 === 1 ? "" : "no";
      return `M${index},${caseId},${outcome},2026-05-${String((index % 28) + 1).padStart(2, "0")},${changed}`;
    });
    expect(await import_(file(ends))).toMatchObject({ added: 209 });
    const found = await learnFromOutcomes(db, by);
    if ("refused" in found) throw new Error("refused");
    expect(found.learnt.outcomes).toBe(210);
    expect(found.learnt.byChange).toMatchObject({ changed: { cases: 23 }, unchanged: { cases: 167 }, unsaid: 20 });
    expect(await proposeDraft(db, { fittedId: found.id, title: "Noise", ...by })).toBeNull();
    expect((await livePolicy(db)).version).toBe(live.version);
    expect(await proposeDraft(db, { fittedId: "nobody", title: "x", ...by })).toBeNull();
  });
});
