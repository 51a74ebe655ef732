import type { Transaction } from "@/adapters/db/port";
import { toMinor } from "@/domain/values/money";
import { appendAudit } from "../audit/append-audit";
import type { Intake } from "../line";
import { caseSubject } from "../stage";
import { storeFile } from "../store/store-file";
import { bringInFacts } from "../third-party/bring-in-facts";
import { today } from "../today";
import type { CastMember } from "./cast";
import { submitPlanted } from "./submit-planted";

const planted = "cast-planted";

/**
 * Plants the demo cast: every business with its owner and an open case, its evidence stored so that the line reads it for
 * real, and every case submitted but the last one. Done once; cut off in the middle, the next call goes on.
 * @returns false when it was planted before.
 */
export async function plantCast(line: Intake, cast: readonly CastMember[]): Promise<boolean> {
  if (await line.db.setting.findUnique({ where: { key: planted } })) return false;
  for (const [index, member] of cast.entries()) {
    const { userId, businessId, caseId } = await line.db.$transaction((tx) => plantBusiness(tx, member));
    await tellOfOthers(line, businessId, member);
    for (const { path, fileName } of member.evidence) {
      const stored = await storeFile(line, {
        caseId,
        userId,
        path,
        fileName,
        uploadId: `cast:${member.id}:${fileName}`,
      });
      if (!stored.ok) throw new Error(`${member.id}: ${fileName} was not stored: ${stored.problem}`);
    }
    if (index < cast.length - 1) await submitPlanted(line, { caseId, userId });
  }
  await line.db.setting.create({ data: { key: planted, value: { businesses: cast.map((member) => member.id) } } });
  return true;
}

/** What others say of the business, as far as its day has come. */
async function tellOfOthers(line: Intake, businessId: string, { id, thirdParty = [] }: CastMember): Promise<void> {
  const now = line.now();
  const told = thirdParty.filter(({ asOf }) => asOf <= today(now));
  const said = await bringInFacts(line, businessId, told, { byId: null, source: "cast" }, now);
  if (!said.ok) throw new Error(`${id}: what a third party says is ${said.problem}`);
}

async function plantBusiness(
  tx: Transaction,
  { owner, attestation }: CastMember,
): Promise<{ userId: string; businessId: string; caseId: string }> {
  const user = await tx.user.upsert({
    where: { address: owner.address },
    create: { role: "owner", ...owner },
    update: {},
  });
  const known = await tx.case.findFirst({
    where: { business: { ownerId: user.id, name: attestation.name } },
    select: { id: true, businessId: true },
  });
  if (known) return { userId: user.id, businessId: known.businessId, caseId: known.id };
  const { name, uscc, industry, region, currency, establishedOn, aliases } = attestation;
  const business = await tx.business.create({
    data: {
      ...{ ownerId: user.id, name, uscc, industry, region, currency, establishedOn, aliases: [...aliases] },
      yearlySales: minor(attestation.yearlySales),
      currentLine: minor(attestation.currentLine),
      lineCurrency: attestation.lineCurrency ?? currency,
      bankKnownYearlySales: attestation.bankKnownYearlySales === null ? null : minor(attestation.bankKnownYearlySales),
    },
  });
  const { id: caseId } = await tx.case.create({ data: { businessId: business.id } });
  await appendAudit(tx, {
    actorId: user.id,
    act: "case.opened",
    subject: caseSubject(caseId),
    data: { planted: true },
  });
  return { userId: user.id, businessId: business.id, caseId };
}

function minor(amount: string): bigint {
  const read = toMinor(amount);
  if (read === null) throw new Error(`"${amount}" is not an amount`);
  return read;
}
