import type { Transaction } from "@/adapters/db/port";
import type { CheckedDocument } from "@/domain/checks/check";
import { freshCode } from "@/domain/checks/fresh-code";
import { findSigns } from "@/domain/values/live-code/find-signs";

type Challenges = Pick<CheckedDocument, "uploadBegunAt" | "challenges" | "codesOfOthers">;

/** Older codes of other applicants are not looked for: with enough of them, any four signs would have been somebody's. */
const daysBack = 30;

/**
 * What is known of live codes about a photo: since when its bytes were on their way, the codes its owner had been shown by
 * then, and those codes seen on it that were shown to other applicants. Nothing for kinds that show no codes.
 */
export async function findChallenges(db: Transaction, document: CheckedDocument): Promise<Challenges> {
  if (freshCode.kinds !== "all" && !freshCode.kinds.includes(document.kind)) return {};
  const { case: owned } = await db.document.findUniqueOrThrow({
    where: { id: document.id },
    select: { case: { select: { businessId: true } } },
  });
  const begunAt = await bytesBegunAt(db, owned.businessId, document);
  const shown = await db.challenge.findMany({
    where: { case: { businessId: owned.businessId }, createdAt: { lte: begunAt } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return {
    uploadBegunAt: begunAt.toISOString(),
    challenges: shown.map(({ code, createdAt, expiresAt, supersededAt }) => ({
      code,
      shownAt: createdAt.toISOString(),
      goodUntil: (supersededAt ?? expiresAt).toISOString(),
    })),
    codesOfOthers: await codesOfOthers(db, owned.businessId, document, begunAt),
  };
}

/**
 * The first moment at which this business had these bytes on their way. A beginning counts only when the sender had said
 * what the bytes would be: else a picture could be made while its upload waits.
 */
async function bytesBegunAt(db: Transaction, businessId: string, { sha256 }: CheckedDocument): Promise<Date> {
  const same = await db.document.findMany({
    where: { sha256, parentId: null, case: { businessId } },
    select: { createdAt: true, uploadId: true },
  });
  const uploads = await db.upload.findMany({
    where: { id: { in: same.flatMap(({ uploadId }) => uploadId ?? []) }, promisedSha256: sha256 },
    select: { createdAt: true },
  });
  return new Date(Math.min(...[...same, ...uploads].map(({ createdAt }) => createdAt.getTime())));
}

async function codesOfOthers(
  db: Transaction,
  businessId: string,
  { text }: CheckedDocument,
  before: Date,
): Promise<{ code: string; shownAt: string }[]> {
  const codes = [...new Set(findSigns(text).map(({ signs }) => signs))].filter((signs) => !signs.includes("?"));
  if (codes.length === 0) return [];
  const rows = await db.challenge.findMany({
    where: {
      code: { in: codes },
      createdAt: { lte: before, gte: new Date(before.getTime() - daysBack * 86_400_000) },
      case: { businessId: { not: businessId } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    distinct: ["code"],
  });
  return rows.map(({ code, createdAt }) => ({ code, shownAt: createdAt.toISOString() }));
}
