import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTrialLine, type TrialLine } from "../trial/open-trial-line";
import type { CastMember } from "./cast";
import { plantCast } from "./plant-cast";

let line: TrialLine;
beforeAll(async () => {
  line = await openTrialLine();
});
afterAll(() => line.close());

async function member(id: string): Promise<CastMember> {
  const file = path.join(line.folder, `${id}.jpg`);
  await writeFile(file, randomUUID());
  return {
    id,
    owner: { name: id, address: `${id}@cast.example`, language: "zh-CN" },
    attestation: {
      name: `${id} 商行`,
      uscc: null,
      industry: "retail",
      region: "广东",
      yearlySales: "1200000.00",
      currency: "CNY",
      currentLine: "100000.00",
      bankKnownYearlySales: null,
      establishedOn: "2019-03-01",
      aliases: [],
    },
    evidence: [
      { path: file, fileName: "门头.jpg" },
      { path: file, fileName: "发票.jpg" },
    ],
  };
}

it("plants every business once, goes on where it was cut off, and leaves the last case open", async () => {
  const cast = [await member("haulier"), await member("shop")];
  const cutOff = [cast[0]!, { ...cast[1]!, evidence: [...cast[1]!.evidence, { path: "/not/there", fileName: "x" }] }];
  await expect(plantCast(line, cutOff)).rejects.toThrow();
  expect(await plantCast(line, cast)).toBe(true);
  expect(await plantCast(line, cast)).toBe(false);
  expect(await line.db.business.count()).toBe(2);
  expect(await line.db.document.count()).toBe(4);
  expect(await line.db.stageRun.count({ where: { stage: "read", state: "queued" } })).toBe(4);
  const cases = await line.db.case.findMany({ include: { business: true }, orderBy: { id: "asc" } });
  expect(cases.map((one) => [one.business.name, one.state])).toEqual([
    ["haulier 商行", "submitted"],
    ["shop 商行", "collecting"],
  ]);
  expect(cases[0]).toMatchObject({ business: { currentLine: 10_000_000n, yearlySales: 120_000_000n } });
});
