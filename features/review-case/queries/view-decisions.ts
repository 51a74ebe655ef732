import type { Database } from "@/adapters/db/port";
import { type ReasonCode, reasonCodes } from "@/domain/review/reason-codes";
import { fromMinor } from "@/domain/values/money";
import { type Language, say } from "@/domain/words";
import { instant, money } from "@/i18n/format";
import type { DecisionView } from "../case-view";

type Reader = { id: string; language: Language; currency: string };

/** Every decision on the case, the newest first, with its signers, and whether the owner saw it. */
export async function viewDecisions(
  db: Database,
  { id: caseId, version }: { id: string; version: number },
  reader: Reader,
): Promise<DecisionView[]> {
  const rows = await db.decision.findMany({
    where: { caseId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    include: { signatures: { orderBy: { signedAt: "asc" } } },
  });
  const notices = await db.notice.findMany({ where: { caseId }, select: { createdAt: true, seenAt: true } });
  const signers = [...new Set(rows.flatMap((row) => row.signatures.map((signature) => signature.userId)))];
  const names = new Map(
    (await db.user.findMany({ where: { id: { in: signers } }, select: { id: true, name: true } })).map((user) => [
      user.id,
      user.name,
    ]),
  );
  return rows.map((row) => {
    const notice = notices.find((one) => one.createdAt.getTime() === row.finalAt?.getTime());
    return {
      id: row.id,
      state: row.state,
      outcome: row.outcome as DecisionView["outcome"],
      amount: row.amount === null ? null : money(fromMinor(row.amount), reader.language, reader.currency),
      reasons: row.reasonCodes.map((code) => sayCode(code, reader.language)),
      message: row.message,
      by: row.signatures.map((signature) => names.get(signature.userId) ?? ""),
      at: instant(row.finalAt ?? row.createdAt, reader.language),
      seenAt: notice?.seenAt ? instant(notice.seenAt, reader.language) : null,
      signedByMe: row.signatures.some((signature) => signature.userId === reader.id),
      outdated: row.state === "proposed" && version !== row.caseVersion + 1,
    };
  });
}

function sayCode(code: string, language: Language): string {
  const known = reasonCodes[code as ReasonCode];
  return known ? say(known.words, language, "short") : code;
}
