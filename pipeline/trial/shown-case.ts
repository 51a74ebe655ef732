import { randomUUID } from "node:crypto";
import type { Attestation } from "@/domain/corroboration/corroboration";
import type { Assessment } from "@/domain/recommendation/recommendation";
import { toMinor } from "@/domain/values/money";
import { submitPlanted } from "../plant/submit-planted";
import type { TrialLine } from "./open-trial-line";
import { storeBytes } from "./store-bytes";
import { walk } from "./walk";

export type ShownCase = {
  caseId: string;
  ownerId: string;
  /** In the order of the files. */
  documentIds: readonly string[];
  /** What nobody else's case may tell of this one. */
  secrets: readonly string[];
};

/** A business that states something and shows files, taken in, read, judged, submitted and recommended for by every stage. */
export async function showCase(
  line: TrialLine,
  stated: Attestation,
  files: readonly { file: string; bytes: Uint8Array }[],
): Promise<ShownCase> {
  const address = `${randomUUID()}@trial.example`;
  const owner = await line.db.user.create({ data: { role: "owner", address, name: "" } });
  const { name, uscc, industry, region, currency, establishedOn, aliases, bankKnownYearlySales } = stated;
  const business = await line.db.business.create({
    data: {
      ...{ ownerId: owner.id, name, uscc, industry, region, currency, establishedOn, aliases: [...aliases] },
      ...{
        yearlySales: toMinor(stated.yearlySales)!,
        currentLine: toMinor(stated.currentLine)!,
        lineCurrency: currency,
      },
      bankKnownYearlySales: bankKnownYearlySales === null ? null : toMinor(bankKnownYearlySales),
    },
  });
  const { id: caseId } = await line.db.case.create({ data: { businessId: business.id } });
  const documentIds: string[] = [];
  for (const { file, bytes } of files)
    documentIds.push(await storeBytes(line, { caseId, userId: owner.id, fileName: file, bytes }));
  await walk(line, 200);
  await submitPlanted(line, { caseId, userId: owner.id });
  await walk(line, 200);
  const secrets = [name, ...(uscc ? [uscc] : []), address, caseId, owner.id, business.id, ...documentIds];
  return { caseId, ownerId: owner.id, documentIds, secrets };
}

/** What is recommended for a case now, as it is kept. */
export async function recommendedFor(line: TrialLine, caseId: string): Promise<Assessment> {
  const row = await line.db.recommendation.findFirstOrThrow({
    where: { caseId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return row.assessment as unknown as Assessment;
}
