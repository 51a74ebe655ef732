"use client";
import type { Difference } from "@/domain/policy/difference";
import { usePolicyWords } from "./use-policy-words";

/** Everything that the version says otherwise than the live one, in words. */
export function DifferencesCard({ differences }: { differences: readonly Difference[] }) {
  const word = usePolicyWords();
  return (
    <section aria-labelledby="differences-title" className="rounded-desk border border-line bg-card p-3">
      <h2 id="differences-title" className="text-base font-semibold">
        {word("differences")}
        {differences.length > 0 && <span className="ml-1.5 font-normal text-ink-soft">{differences.length}</span>}
      </h2>
      {differences.length === 0 ? (
        <p className="text-xs text-ink-soft">{word("noDifferences")}</p>
      ) : (
        <ul className="mt-1 max-h-72 space-y-1.5 overflow-y-auto text-[13px]" tabIndex={-1}>
          {differences.map(({ key, group, label, before, after }) => (
            <li key={key}>
              <a href={`#group-${group}`} className="hover:underline">
                {label}
              </a>
              <span className="block">
                <span className="text-ink-soft">{before}</span> → <b className="text-blue">{after}</b>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
