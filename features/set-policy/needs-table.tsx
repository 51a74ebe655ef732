"use client";
import { keyOf } from "@/domain/policy/fields/field";
import { fieldValue, sameValue } from "@/domain/policy/fields/field-value";
import { sayValue } from "@/domain/policy/fields/say-value";
import { sayUnit } from "@/domain/policy/fields/unit-words";
import { useLanguage } from "@/i18n/provider";
import { FieldInput } from "./field-input";
import type { GroupProps } from "./group-props";
import { usePolicyWords } from "./use-policy-words";

/** Margin, cycle and growth of each trade as a table. */
export function NeedsTable({ group, draft, live, editable }: GroupProps) {
  const language = useLanguage();
  const word = usePolicyWords();
  const rows = [...new Set(group.fields.map((field) => field.row!))];
  const columns = [...new Set(group.fields.map((field) => field.column!))];
  const { currency } = draft.policy;
  return (
    <table className="w-full text-left text-[13px]">
      <thead className="text-xs text-ink-soft">
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col" className="px-2 py-1 text-right font-medium">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row" className="px-2 py-1 font-normal">
              {row}
            </th>
            {group.fields
              .filter((field) => field.row === row)
              .map((field) => {
                const key = keyOf(field.path);
                const value = fieldValue(draft.policy, field.path);
                const before = fieldValue(live, field.path);
                const changed = !sameValue(value, before);
                const id = `field-${key.replaceAll("/", "-")}`;
                return (
                  <td key={key} className={`px-2 py-1 text-right ${changed ? "bg-blue-soft/40" : ""}`}>
                    {editable ? (
                      <>
                        <label htmlFor={id} className="sr-only">
                          {field.label}
                        </label>
                        <FieldInput
                          field={field}
                          value={value}
                          onValue={(read) => draft.set(field, read)}
                          onUnreadable={(wrong) => draft.mark(key, wrong)}
                          id={id}
                        />
                        <span className="ml-1 inline-block w-9 text-left text-xs text-ink-soft">
                          {sayUnit(field.unit, language, currency)}
                        </span>
                      </>
                    ) : (
                      sayValue(field, value, language, currency)
                    )}
                    {changed && (
                      <span className="block text-xs text-blue">
                        {word("live", { value: sayValue(field, before, language, currency) })}
                      </span>
                    )}
                  </td>
                );
              })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
