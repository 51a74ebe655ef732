import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GivenFact } from "@/domain/third-party/third-party-fact";
import { openTrialLine, type TrialLine } from "@/pipeline/trial/open-trial-line";
import { ownACase } from "@/pipeline/trial/own-a-case";
import { addThirdPartyFact } from "./actions/add-third-party-fact";
import { claimCase } from "./actions/claim-case";
import { loadCaseView } from "./queries/load-case-view";

let line: TrialLine;
const people = { ada: "", ben: "" };
const now = new Date("2026-11-20T08:00:00Z");
beforeAll(async () => {
  line = await openTrialLine();
  for (const name of ["ada", "ben"] as const) {
    people[name] = (await line.db.user.create({ data: { role: "reviewer", address: `${name}@example.com`, name } })).id;
  }
});
afterAll(() => line.close());

const abnormal: GivenFact = {
  ...{ issuer: "登记机关", issuerKind: "registry", about: { of: "business" }, attribute: "status" },
  ...{ value: "abnormal", asOf: "2026-11-19", reference: "查询 7" },
};

async function submitted() {
  const owner = await ownACase(line.db);
  await line.db.case.update({ where: { id: owner.caseId }, data: { state: "submitted", submittedAt: now } });
  await claimCase(line.db, owner.caseId, people.ada, now);
  return owner;
}

describe("recording what a third party says", () => {
  it("is for whoever has claimed the case; it is shown with who said it, when, and who recorded it", async () => {
    const { caseId } = await submitted();
    expect(await addThirdPartyFact(line, caseId, abnormal, people.ben, now)).toEqual({
      ok: false,
      problem: "claimed-by-another",
    });
    expect(await addThirdPartyFact(line, caseId, abnormal, people.ada, now)).toEqual({ ok: true, added: 1 });
    const reader = { id: people.ada, role: "reviewer", authority: null };
    const view = await loadCaseView(line.db, caseId, reader, { language: "en", now });
    expect(view?.thirdParty.facts).toMatchObject([
      {
        label: "Standing in the register",
        value: "On the list of irregular operation",
        issuer: expect.stringContaining("登记机关 (Registry"),
        reference: "查询 7",
        brought: expect.stringContaining("ada"),
        stale: false,
      },
    ]);
  });

  it("refuses what cannot be, and says why", async () => {
    const { caseId } = await submitted();
    const given = { ...abnormal, issuerKind: "buyer" } as const;
    expect(await addThirdPartyFact(line, caseId, given, people.ada, now)).toEqual({
      ok: false,
      problem: "issuer-cannot-know",
    });
    expect(await addThirdPartyFact(line, "none", abnormal, people.ada, now)).toEqual({
      ok: false,
      problem: "not-found",
    });
  });
});
