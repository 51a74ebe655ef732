import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, withTestDatabase } from "@/adapters/db/test-database";
import { featuresOf, sharesOf } from "@/domain/learning/features";
import { judge } from "@/domain/recommendation/judge";
import type { Policy } from "@/domain/scorecard/policy";
import { digestOf, pastCaseOf } from "@/domain/simulation/digest";
import { keptTally } from "@/domain/simulation/kept-tally";
import { drawPastCase, varyPastCase } from "@/fixtures/past-cases/draw-past-case";
import { type Planted, plantPastCases } from "@/fixtures/past-cases/plant-past-cases";
import { livePolicy } from "../policy/live-policy";
import { noteAllSimulated } from "../policy/note-simulated";
import { readPolicy } from "../policy/read-policy";
import { requestSimulation } from "../simulate/request-simulation";
import { runSimulations } from "../simulate/run-simulations";
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
  const base = Array.from({ length: 12 }, (_, seed) => drawPastCase(`lesson ${seed}`));
  const past = Array.from({ length: 300 }, (_, index) => {
    const varied = varyPastCase(base[index % 12]!, `l${index}`);
    return pastCaseOf(digestOf({ ...varied, documents: varied.documents.slice(-1 - (index % 11)) }), "brief");
  });
  planted = await plantPastCases(database.db, past, { under: live, assessed: false });
});
afterAll(() => database.close());

/** Repaid where the applicant has several customers, defaulted where not; every ninth went otherwise than that. */
function outcomesThatFollowCustomers(): string {
  const features = featuresOf(live.points);
  const customers = features.findIndex(({ rule }) => rule === "several-customers");
  const lines = planted.map(({ caseId, past }, index) => {
    const several = sharesOf(judge({ ...past, policy: live }).scorecard, features)[customers]! >= 0.5;
    return `C${index},${caseId},${several === (index % 9 > 0) ? "repaid" : "defaulted"},2026-05-${String((index % 28) + 1).padStart(2, "0")},`;
  });
  return ["reference,case,outcome,day,changed", ...lines].join("\n");
}

it("outcomes that follow one figure give it more points, in a draft that is simulated and changes nobody by itself", async () => {
  const { db } = database;
  await importOutcomes(db, { text: outcomesThatFollowCustomers(), fileName: "outcomes.csv", ...by });
  const found = await learnFromOutcomes(db, by);
  if ("refused" in found) throw new Error(found.refused);
  const { features, better, present, draft: fitted } = found.learnt;
  const customers = features.find(({ rule }) => rule === "several-customers")!;
  expect(customers.proposed).toBeGreaterThan(customers.of);
  expect(better.low).toBeGreaterThan(0);
  expect(fitted.auc).toBeGreaterThan(present.auc);

  const version = (await proposeDraft(db, { fittedId: found.id, title: "Customers tell", ...by }))!;
  const row = () => db.policyVersion.findUniqueOrThrow({ where: { version } });
  const draft = readPolicy(await row());
  expect(draft).toEqual({ ...live, version, points: found.learnt.points });
  expect(await row()).toMatchObject({ state: "draft", origin: "own", basedOn: live.version, authorId: "riva" });

  const simulation = await db.$transaction((tx) => requestSimulation(tx, { draft, live, ...by }));
  expect(await runSimulations(db, { now: () => now, processes: 1 })).toBe(1);
  await noteAllSimulated(db, now);
  expect(keptTally((await db.simulation.findUniqueOrThrow({ where: { id: simulation } })).result).all.cases).toBe(300);
  expect((await row()).state).toBe("simulated");
  expect((await livePolicy(db)).version).toBe(live.version);
});
