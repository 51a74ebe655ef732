"use client";
import { kindById } from "@/domain/documents";
import { type Language, say } from "@/domain/words";
import { day, exactMoney } from "@/i18n/format";
import { useLanguage } from "@/i18n/provider";
import { Badge } from "@/ui/badge";
import type { FirstLook } from "./first-look/first-facts";
import { uploadWords } from "./words";

/** What this phone read by itself: plainly a first look, which gives way to what the server reads. */
export function FirstLookCard({ look }: { look: FirstLook }) {
  const language = useLanguage();
  const kind = kindById(look.kind);
  return (
    <section
      aria-label={say(uploadWords, language, "firstLook")}
      className="mt-2 rounded-[10px] border border-dashed border-ink-faint bg-paper px-3 py-2"
    >
      <div className="flex items-center justify-between gap-2">
        <p className="text-sm text-ink-soft">
          {say(uploadWords, language, "firstLook")} · {say(kind.words, language, "short")}
        </p>
        <Badge tone="amber">{say(uploadWords, language, "notChecked")}</Badge>
      </div>
      <dl className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        {look.facts.map((fact) => (
          <div key={fact.field} className="min-w-0">
            <dt className="text-xs text-ink-soft">{say(kind.fields[fact.field]!.words, language, "name")}</dt>
            <dd className="break-words font-semibold">{written(fact, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function written({ shape, value, currency }: FirstLook["facts"][number], language: Language): string {
  if (shape === "day") return day(value, language);
  return shape === "amount" ? exactMoney(value, language, currency) : value;
}
