import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fakeModel } from "@/adapters/llm/fake";
import type { ModelDoor } from "@/pipeline/assist/call-model";
import { proposeLayout } from "@/pipeline/assist/propose-layout";
import { plantOrders } from "@/pipeline/trial/case-with-orders";
import { openTrialLine, type TrialLine } from "@/pipeline/trial/open-trial-line";
import { loadProposals } from "./queries/load-proposals";

let line: TrialLine;
beforeAll(async () => {
  line = await openTrialLine();
});
afterAll(() => line.close());

const reads = JSON.stringify({
  kind: "vat-invoice",
  fields: [{ field: "totalAmount", value: "60000.00", quote: "价税合计（小写）¥60000.00", page: 1 }],
});
const door = (): ModelDoor => ({
  ...{ db: line.db, now: () => new Date(), model: fakeModel(() => reads) },
  limits: { seconds: 5, dailyTokens: 1e6, monthlyTokens: 1e6 },
});

describe("what a model read of a document that no rule knows", () => {
  it("is asked of the owner: first what the document is, then each field that is still silent", async () => {
    const { db } = line;
    const { caseId, documentId, ownerId } = await plantOrders(db, null, "line", 1, "unknown");
    expect(await loadProposals(db, caseId, "zh-CN")).toEqual([]);
    expect(await proposeLayout(door(), documentId)).toMatchObject({ ok: true });
    expect(await loadProposals(db, caseId, "zh-CN")).toMatchObject([
      { documentId, kind: "vat-invoice", setsKind: true, fields: [] },
    ]);

    await db.document.update({ where: { id: documentId }, data: { kind: "vat-invoice", kindSetById: ownerId } });
    const [asked] = await loadProposals(db, caseId, "zh-CN");
    expect(asked).toMatchObject({ setsKind: false, fields: [{ field: "totalAmount", shown: "¥60,000.00" }] });

    await db.correction.create({ data: { documentId, field: "totalAmount", value: "60000.00", byId: ownerId } });
    expect(await loadProposals(db, caseId, "zh-CN")).toEqual([]);
  });
});
