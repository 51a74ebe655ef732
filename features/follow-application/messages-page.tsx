import { db, requireOwner } from "@/adapters/web";
import { noticeById } from "@/domain/notices";
import { say, type WordValues } from "@/domain/words";
import { instant, money } from "@/i18n/format";
import { currentLanguage } from "@/i18n/language";
import { LanguageSwitch } from "@/i18n/language-switch";
import { Card } from "@/ui/card";
import { PhoneFrame } from "@/ui/phone-frame";
import { followWords } from "./words";

/** Every notice, newest first. Showing them is how the portal knows that they reached the owner. */
export async function MessagesPage() {
  const user = await requireOwner();
  const language = await currentLanguage();
  const notices = await db().notice.findMany({ where: { userId: user.id }, orderBy: { createdAt: "desc" }, take: 100 });
  await db().notice.updateMany({
    where: { userId: user.id, seenAt: null, id: { in: notices.map((notice) => notice.id) } },
    data: { seenAt: new Date() },
  });
  const header = (
    <>
      <a
        href="/"
        className="grid size-11 shrink-0 place-items-center text-2xl"
        aria-label={say(followWords, language, "back")}
      >
        ‹
      </a>
      <h1 className="flex-1 text-xl font-bold">{say(followWords, language, "messagesTitle")}</h1>
      <LanguageSwitch language={language} />
    </>
  );
  return (
    <PhoneFrame header={header}>
      <Card className="px-4">
        {notices.length === 0 && <p className="py-5 text-ink-soft">{say(followWords, language, "noMessages")}</p>}
        <ul className="divide-y divide-line">
          {notices.map((notice) => {
            const kind = noticeById(notice.notice);
            const stored = notice.values as Record<string, unknown>;
            const values = Object.fromEntries(
              Object.entries(stored).map(([name, value]) => [
                name,
                /^\d+\.\d{2}$/.test(String(value)) ? money(String(value), language) : String(value),
              ]),
            ) as WordValues;
            const address =
              kind?.leadsTo === "document"
                ? `/documents/${stored.documentId}`
                : kind?.leadsTo === "result"
                  ? "/result"
                  : "/";
            return (
              <li key={notice.id}>
                <a href={address} className="block py-3.5">
                  <span className="flex items-baseline justify-between gap-3">
                    <span className={notice.seenAt ? "" : "font-semibold"}>
                      {kind ? say(kind.words, language, "title") : notice.notice}
                    </span>
                    <span className="shrink-0 text-sm text-ink-soft">{instant(notice.createdAt, language)}</span>
                  </span>
                  <span className="text-sm text-ink-soft">
                    {kind &&
                      say(kind.words, language, "body", {
                        likely: "",
                        amount: "",
                        fileName: "",
                        message: "",
                        ...values,
                      })}
                  </span>
                </a>
              </li>
            );
          })}
        </ul>
      </Card>
    </PhoneFrame>
  );
}
