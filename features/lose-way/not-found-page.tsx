import Link from "next/link";
import { say } from "@/domain/words";
import { currentLanguage } from "@/i18n/language";
import { lostWords } from "./words";

/** What is shown where an address leads nowhere, or to something of somebody else: both look the same. */
export async function NotFoundPage() {
  const language = await currentLanguage();
  const word = (key: keyof (typeof lostWords)["en"]) => say(lostWords, language, key);
  const link = "inline-flex min-h-11 items-center rounded-[14px] px-4 font-semibold";
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-4 px-6">
      <h1 className="text-2xl font-bold">{word("title")}</h1>
      <p className="text-base leading-relaxed">{word("why")}</p>
      <div className="flex flex-wrap gap-3">
        <Link href="/" className={`${link} bg-jade text-white`}>
          {word("back")}
        </Link>
        <Link href="/desk" className={`${link} border border-line`}>
          {word("desk")}
        </Link>
      </div>
    </main>
  );
}
