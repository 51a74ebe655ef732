"use client";
import { say } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import type { PolicyView } from "./policy-view";
import { roleWords } from "./role-words";
import { usePolicyWords } from "./use-policy-words";

/** What each member of staff may confirm alone, beside what the policy says of their role. */
export function StaffAuthority({ staff }: { staff: PolicyView["staff"] }) {
  const word = usePolicyWords();
  const language = useLanguage();
  return (
    <details className="mt-1.5 text-[13px]">
      <summary className="min-h-6 cursor-pointer text-blue">{word("staff")}</summary>
      <p className="text-xs text-ink-soft">{word("staffLead")}</p>
      <ul className="mt-1 columns-2 gap-6">
        {staff.map(({ name, role, authority }) => (
          <li key={`${name} ${role}`} className="flex justify-between gap-2 py-0.5">
            <span>
              {name} <span className="text-ink-soft">{say(roleWords, language, role as "reviewer")}</span>
            </span>
            <b className="font-medium">{authority ?? word("noAuthority")}</b>
          </li>
        ))}
      </ul>
    </details>
  );
}
