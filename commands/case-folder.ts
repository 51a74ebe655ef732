import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { type Attestation, type Sighting, waysSeen } from "@/domain/corroboration/corroboration";
import type { ThirdPartyFact } from "@/domain/third-party/third-party-fact";
import { type Day, isDay } from "@/domain/values/day";
import { toMinor } from "@/domain/values/money";
import { thirdPartyFile, thirdPartyIn } from "./third-party-in";

const amount = z.string().refine((text) => (toMinor(text) ?? -1n) >= 0n, "must be an amount such as 120000.00");
const day = z.string().refine(isDay, "must be a day such as 2026-05-14");
const stated = z.object({
  name: z.string().min(1),
  uscc: z.string().nullable().default(null),
  industry: z.enum(["haulage", "retail", "wholesale", "manufacturing", "export", "services", "other"]),
  region: z.string().nullable().default(null),
  yearlySales: amount,
  currency: z.string().length(3).default("CNY"),
  currentLine: amount,
  bankKnownYearlySales: amount.nullable().default(null),
  establishedOn: day.nullable().default(null),
  aliases: z.array(z.string()).default([]),
  asOf: day.optional(),
  sightings: z
    .array(
      z.object({
        documentId: z.string(),
        how: z.enum(waysSeen),
        otherBusinessId: z.string().default("another"),
        otherDocumentId: z.string().default("another"),
      }),
    )
    .default([]),
});

export type CaseFolder = {
  attestation: Attestation;
  asOf: Day | null;
  sightings: Sighting[];
  thirdParty: ThirdPartyFact[];
  files: string[];
};

/** What stands beside the evidence without being evidence. */
const notEvidence = new Set(["business.json", "truth.json", "expected.json", "README.md", thirdPartyFile]);

/**
 * A case as a folder: business.json (what the owner states; optionally `asOf` and `sightings`), third-party.json (what
 * others say, where there is one) and evidence files, in FOLDER/evidence when there is one, else beside it. `files` are sorted paths inside the folder.
 * @throws with a plain sentence when the folder or its business.json or third-party.json can't be used.
 */
export async function openCaseFolder(folder: string): Promise<CaseFolder> {
  const text = await readFile(path.join(folder, "business.json"), "utf8").catch(() => {
    throw new Error(`${folder} holds no business.json that can be read.`);
  });
  const parsed = stated.safeParse(jsonOf(text));
  if (!parsed.success) throw new Error(`business.json can't be used:\n${z.prettifyError(parsed.error)}`);
  const { asOf, sightings, ...attestation } = parsed.data;
  const thirdParty = (await thirdPartyIn(folder)).map((fact, at) => ({
    ...{ ...fact, id: `${thirdPartyFile}#${at + 1}`, by: thirdPartyFile, at: `${fact.asOf}T00:00:00.000Z` },
  }));
  return { attestation, asOf: asOf ?? null, sightings, thirdParty, files: await evidenceIn(folder) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("business.json is no JSON.");
  }
}

async function evidenceIn(folder: string): Promise<string[]> {
  const own = await stat(path.join(folder, "evidence")).catch(() => null);
  const inside = own?.isDirectory() ? "evidence" : ".";
  const entries = await readdir(path.join(folder, inside), { withFileTypes: true, recursive: inside === "evidence" });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && !notEvidence.has(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort((a, b) => (a < b ? -1 : 1));
}
