"use client";
import { keyOf, type PolicyField } from "@/domain/policy/fields/field";
import { fieldValue, sameValue } from "@/domain/policy/fields/field-value";
import { sayValue } from "@/domain/policy/fields/say-value";
import { sayUnit } from "@/domain/policy/fields/unit-words";
import type { Band } from "@/domain/scorecard/band";
import { useLanguage } from "@/i18n/provider";
import type { PolicyIssue } from "./actions/policy-act";
import { BandsField } from "./bands-field";
import { FieldInput } from "./field-input";
import { sayIssue } from "./say-issue";
import type { Draft } from "./use-draft";
import { usePolicyWords } from "./use-policy-words";

type Props = {
  field: PolicyField;
  draft: Draft;
  live: object;
  editable: boolean;
  issues: readonly PolicyIssue[];
};

/** One number of the policy with its name: to read, or to write where it is one's own draft. Another than the live one is marked. */
export function FieldRow({ field, draft, live, editable, issues }: Props) {
  const language = useLanguage();
  const word = usePolicyWords();
  const key = keyOf(field.path);
  const id = `field-${key.replaceAll("/", "-")}`;
  const { currency } = draft.policy;
  const value = fieldValue(draft.policy, field.path);
  const before = fieldValue(live, field.path);
  const changed = !sameValue(value, before);
  const wrong = issues.filter((issue) => keyOf(issue.path) === key);
  return (
    <div
      data-field={key}
      className={`grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 border-l-2 py-1 pr-1 pl-2 ${changed ? "border-blue bg-blue-soft/40" : "border-transparent"}`}
    >
      <label htmlFor={editable ? id : undefined} className="self-start pt-1.5 leading-snug">
        {field.label}
        {changed && (
          <span className="ml-2 text-xs whitespace-nowrap text-blue">
            {word("live", { value: sayValue(field, before, language, currency) })}
          </span>
        )}
      </label>
      <span className="text-right">
        {!editable ? (
          <b className="inline-block pt-1.5 font-medium">{sayValue(field, value, language, currency)}</b>
        ) : field.unit === "bands" ? (
          <BandsField
            field={field}
            bands={(value ?? []) as readonly Band[]}
            onBands={(bands) => draft.set(field, bands)}
            id={id}
          />
        ) : field.unit === "yes" ? (
          <input
            id={id}
            type="checkbox"
            className="size-5"
            checked={value === true}
            onChange={(event) => draft.set(field, event.target.checked)}
          />
        ) : (
          <>
            <FieldInput
              field={field}
              value={value}
              onValue={(read) => draft.set(field, read)}
              onUnreadable={(unreadable) => draft.mark(key, unreadable)}
              id={id}
            />
            <span className="ml-1 inline-block w-12 text-left text-xs text-ink-soft">
              {sayUnit(field.unit, language, currency)}
            </span>
          </>
        )}
        {wrong.map((issue) => (
          <span key={issue.message} role="alert" className="block text-xs text-red">
            {sayIssue(issue, word)}
          </span>
        ))}
      </span>
    </div>
  );
}
