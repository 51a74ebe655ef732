"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { industries, sayIndustry } from "@/domain/review/industries";
import { say } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { Key } from "@/ui/desk/key";
import { useKeys } from "@/ui/desk/use-keys";
import { addressOf, type Filters, filtersOf } from "./filters";
import { type QueueWord, queueWords } from "./words";

const field = "min-h-8 rounded-lg border border-line bg-card px-2 text-[13px] max-md:min-h-11";

/** Industry and text; works as a plain form, too. "/" goes to the text. */
export function QueueFilters({ filters }: { filters: Filters }) {
  const language = useLanguage();
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const word = (key: QueueWord) => say(queueWords, language, key);
  useKeys({ "/": () => input.current?.focus(), escape: () => input.current?.blur() });

  const narrow = (form: HTMLFormElement) =>
    router.push(addressOf({ ...filtersOf(Object.fromEntries(new FormData(form)) as Record<string, string>) }));
  return (
    <form
      action="/desk"
      className="flex flex-wrap items-center gap-2 px-6 pb-3 max-md:px-3"
      onSubmit={(event) => {
        event.preventDefault();
        narrow(event.currentTarget);
      }}
    >
      <input type="hidden" name="view" value={filters.view} />
      <select
        key={filters.industry}
        name="industry"
        aria-label={word("industry")}
        defaultValue={filters.industry ?? ""}
        onChange={(event) => event.currentTarget.form && narrow(event.currentTarget.form)}
        className={`${field} ${filters.industry ? "bg-blue-soft text-blue" : ""}`}
      >
        <option value="">{word("allIndustries")}</option>
        {industries.map((industry) => (
          <option key={industry} value={industry}>
            {sayIndustry(industry, language)}
          </option>
        ))}
      </select>
      <input
        ref={input}
        key={filters.text}
        name="q"
        type="search"
        defaultValue={filters.text}
        placeholder={word("search")}
        aria-label={word("search")}
        aria-keyshortcuts="/"
        className={`${field} w-56`}
      />
      <Key>/</Key>
      {(filters.industry || filters.text) && (
        <Link
          href={addressOf({ ...filters, industry: null, text: "" })}
          className="px-2 text-[13px] text-blue underline"
        >
          {word("clear")}
        </Link>
      )}
      <span className="ml-auto text-xs text-ink-faint max-lg:hidden">
        {word("keys")} · {word("saved")}
      </span>
    </form>
  );
}
