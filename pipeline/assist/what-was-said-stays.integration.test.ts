import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTrialLine, type TrialLine } from "../trial/open-trial-line";
import { ownACase } from "../trial/own-a-case";

let line: TrialLine;
beforeAll(async () => {
  line = await openTrialLine();
});
afterAll(() => line.close());

const isKept = /kept as/;

describe("what was said, held by the database itself", () => {
  it("of a talk nothing is changed and nothing taken away", async () => {
    const { db } = line;
    const { userId: ownerId } = await ownACase(db);
    const { id } = await db.talkTurn.create({
      data: { ownerId, question: "name", said: "晨光商行", value: "晨光商行" },
    });
    await expect(db.talkTurn.update({ where: { id }, data: { said: "别的" } })).rejects.toThrow(isKept);
    await expect(db.talkTurn.delete({ where: { id } })).rejects.toThrow(isKept);
    expect(await db.talkTurn.findUnique({ where: { id } })).toMatchObject({ said: "晨光商行" });
  });

  it("a call of the model ends once, what was asked never changes, and no row goes", async () => {
    const { db } = line;
    const asked = {
      ...{ purpose: "summary", subject: "case:one", model: "m", promptVersion: "1", inputHash: "h" },
      ...{ outcome: "asked", tokens: 10 },
    };
    const end = { outcome: "accepted", rawAnswer: "{}", endedAt: new Date() };
    const { id } = await db.modelCall.create({ data: asked });
    const change = (data: Parameters<typeof db.modelCall.update>[0]["data"]) =>
      db.modelCall.update({ where: { id }, data });
    await expect(change({ ...end, inputHash: "another" })).rejects.toThrow(isKept);
    await expect(change({ rawAnswer: "early" })).rejects.toThrow(isKept);
    await change(end);
    await expect(change({ rawAnswer: "later" })).rejects.toThrow(isKept);
    await expect(change({ ...end, outcome: "refused", why: "garbage" })).rejects.toThrow(isKept);
    await expect(db.modelCall.delete({ where: { id } })).rejects.toThrow(isKept);
    expect(await db.modelCall.findUnique({ where: { id } })).toMatchObject({ outcome: "accepted", rawAnswer: "{}" });
  });
});
