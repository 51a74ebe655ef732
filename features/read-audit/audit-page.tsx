import { db, requireStaff } from "@/adapters/web";
import { say, type WordValues } from "@/domain/words";
import { instant } from "@/i18n/format";
import { currentLanguage } from "@/i18n/language";
import { verifyAudit } from "@/pipeline/audit/verify-audit";
import { Message } from "@/ui/message";
import { type AuditWord, auditWords } from "./words";

/** The audit chain, verified anew each time it is opened, with its newest rows. Reviewers do not read it. */
export async function AuditPage() {
  await requireStaff("auditor", "senior_reviewer", "risk_manager");
  const language = await currentLanguage();
  const t = (word: AuditWord, values?: WordValues) => say(auditWords, language, word, values);
  const verdict = await verifyAudit(db());
  const rows = await db().auditEntry.findMany({ orderBy: { seq: "desc" }, take: 200 });
  const actors = rows.flatMap((row) => row.actorId ?? []);
  const names = new Map(
    (await db().user.findMany({ where: { id: { in: actors } }, select: { id: true, name: true, role: true } })).map(
      (user) => [user.id, user.role === "owner" ? `owner ${user.id.slice(-6)}` : user.name],
    ),
  );
  const columns: AuditWord[] = ["seq", "at", "who", "act", "subject"];
  return (
    <main className="space-y-4 p-5">
      <h1 className="text-2xl font-bold">{t("title")}</h1>
      {verdict.ok ? (
        <Message tone="jade">{t("intact", { count: verdict.count })}</Message>
      ) : (
        <Message tone="red">{t("broken", { seq: String(verdict.brokenAt), why: verdict.why })}</Message>
      )}
      {verdict.ok && (
        <p className="text-ink-soft">
          {t("head")} <code className="break-all">{verdict.head}</code>
        </p>
      )}
      <h2 className="font-semibold">{t("newest")}</h2>
      <div className="overflow-x-auto rounded-desk border border-line bg-card">
        <table className="w-full text-left">
          <thead className="text-ink-soft">
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className="px-4 py-2 font-medium">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.map((row) => (
              <tr key={String(row.seq)}>
                <td className="px-4 py-1.5">{String(row.seq)}</td>
                <td className="px-4 py-1.5 whitespace-nowrap">{instant(row.at, language)}</td>
                <td className="px-4 py-1.5">
                  {row.actorId ? (names.get(row.actorId) ?? row.actorId.slice(-6)) : t("system")}
                </td>
                <td className="px-4 py-1.5 font-medium">{row.act}</td>
                <td className="px-4 py-1.5 text-ink-soft">{row.subject}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </main>
  );
}
