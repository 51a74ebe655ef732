import { notFound } from "next/navigation";
import { db, env } from "@/adapters/web";
import { say } from "@/domain/words";
import { instant } from "@/i18n/format";
import { currentLanguage } from "@/i18n/language";
import { LanguageSwitch } from "@/i18n/language-switch";
import { buttonClass } from "@/ui/button-class";
import { Card } from "@/ui/card";
import { outboxWords } from "./words";

/** Every message of the embedded mode, where no mail is sent; in production this page is not there. */
export async function OutboxPage() {
  if (!env().embedded) notFound();
  const language = await currentLanguage();
  const messages = await db().outboxMessage.findMany({ orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 50 });
  return (
    <main className="mx-auto max-w-2xl p-4">
      <div className="flex items-center justify-between gap-3">
        <h1 className="text-2xl font-bold">{say(outboxWords, language, "title")}</h1>
        <LanguageSwitch language={language} />
      </div>
      <p className="mt-1 mb-4 text-ink-soft">{say(outboxWords, language, "lead")}</p>
      <div className="mb-4 flex gap-3">
        <a href="/outbox" className={buttonClass("outline")}>
          {say(outboxWords, language, "refresh")}
        </a>
        <a href="/sign-in" className={buttonClass("quiet")}>
          {say(outboxWords, language, "back")}
        </a>
      </div>
      <Card className="px-5">
        {messages.length === 0 && <p className="py-5 text-ink-soft">{say(outboxWords, language, "empty")}</p>}
        <ul className="divide-y divide-line">
          {messages.map((message) => (
            <li key={message.id} className="py-4">
              <p className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span className="text-lg font-semibold">{message.subject}</span>
                <span className="text-sm text-ink-soft">{instant(message.createdAt, language)}</span>
              </p>
              <p className="break-all text-sm text-ink-soft">
                {say(outboxWords, language, "to")} {message.to}
              </p>
              <p className="mt-1">{message.text}</p>
            </li>
          ))}
        </ul>
      </Card>
    </main>
  );
}
