"use client";
import { keyOf, type PolicyField } from "@/domain/policy/fields/field";
import { fieldValue, sameValue } from "@/domain/policy/fields/field-value";
import { sayValue } from "@/domain/policy/fields/say-value";
import { dimensions } from "@/domain/recommendation/recommendation";
import { scoreWords } from "@/domain/scorecard/words";
import { say } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import type { GroupProps } from "./group-props";
import { usePolicyWords } from "./use-policy-words";

/** Every check with the dimension it weighs in and whether it holds a case; those that do neither are folded away. */
export function ChecksTable(props: GroupProps) {
  const word = usePolicyWords();
  const { group, draft, live } = props;
  const rows = [...new Set(group.fields.map((field) => field.row!))].map((name) => ({
    name,
    fields: group.fields.filter((field) => field.row === name),
  }));
  const counts = ({ fields }: { fields: readonly PolicyField[] }) =>
    fields.some(({ path }) => fieldValue(draft.policy, path) || fieldValue(live, path));
  const weighing = rows.filter(counts);
  const silent = rows.filter((row) => !counts(row));
  return (
    <>
      <Rows {...props} rows={weighing} />
      {silent.length > 0 && (
        <details className="mt-2">
          <summary className="min-h-6 cursor-pointer text-xs text-blue">
            {word("showAll", { count: silent.length })}
          </summary>
          <Rows {...props} rows={silent} />
        </details>
      )}
    </>
  );
}

type RowsProps = GroupProps & { rows: readonly { name: string; fields: readonly PolicyField[] }[] };

function Rows({ rows, ...props }: RowsProps) {
  const word = usePolicyWords();
  return (
    <table className="w-full text-left text-[13px]">
      <thead className="text-xs text-ink-soft">
        <tr>
          <th scope="col" className="px-2 py-1 font-medium">
            {word("check")}
          </th>
          <th scope="col" className="w-56 px-2 py-1 font-medium">
            {word("dimension")}
          </th>
          <th scope="col" className="w-32 px-2 py-1 font-medium">
            {word("holds")}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {rows.map(({ name, fields }) => (
          <tr key={name}>
            <th scope="row" className="px-2 py-1 font-normal">
              {name}
            </th>
            {fields.map((field) => (
              <Choice key={keyOf(field.path)} field={field} {...props} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Choice({ field, draft, live, editable }: Omit<GroupProps, "group" | "issues"> & { field: PolicyField }) {
  const language = useLanguage();
  const word = usePolicyWords();
  const value = fieldValue(draft.policy, field.path);
  const before = fieldValue(live, field.path);
  const changed = !sameValue(value, before);
  return (
    <td className={`px-2 py-1 ${changed ? "bg-blue-soft/40" : ""}`}>
      {!editable ? (
        <span className={value ? "" : "text-ink-soft"}>
          {field.unit === "yes" && value === false ? "–" : sayValue(field, value, language, draft.policy.currency)}
        </span>
      ) : field.unit === "yes" ? (
        <input
          type="checkbox"
          className="size-5 align-middle"
          aria-label={field.label}
          checked={value === true}
          onChange={(event) => draft.set(field, event.target.checked)}
        />
      ) : (
        <select
          aria-label={field.label}
          className="min-h-8 rounded-lg border border-line bg-card px-1 max-md:min-h-11"
          value={String(value ?? "")}
          onChange={(event) => draft.set(field, event.target.value || null)}
        >
          <option value="">{word("unchecked")}</option>
          {dimensions.map((dimension) => (
            <option key={dimension} value={dimension}>
              {say(scoreWords, language, dimension)}
            </option>
          ))}
        </select>
      )}
      {changed && (
        <span className="ml-1 text-xs text-blue">
          {word("live", { value: sayValue(field, before, language, draft.policy.currency) })}
        </span>
      )}
    </td>
  );
}
