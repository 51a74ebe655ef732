"use client";
import { keyOf } from "@/domain/policy/fields/field";
import { ChecksTable } from "./checks-table";
import { FieldRow } from "./field-row";
import type { GroupProps } from "./group-props";
import { NeedsTable } from "./needs-table";
import { sayIssue } from "./say-issue";
import { usePolicyWords } from "./use-policy-words";

/** A group of the policy's numbers under its name, with what they do. */
export function GroupSection(props: GroupProps) {
  const { group, issues, children } = props;
  const word = usePolicyWords();
  const ofGroup = issues.filter((issue) => keyOf(issue.path) === `points/${group.id}`);
  return (
    <section id={`group-${group.id}`} aria-labelledby={`group-${group.id}-title`} className="scroll-mt-4">
      <h2 id={`group-${group.id}-title`} className="text-base font-semibold">
        {group.title}
      </h2>
      <p className="mb-1.5 text-xs text-ink-soft">{group.lead}</p>
      {ofGroup.map((issue) => (
        <p key={issue.message} role="alert" className="mb-1 text-xs text-red">
          {sayIssue(issue, word)}
        </p>
      ))}
      <div className="rounded-desk border border-line bg-card p-2">
        {group.id === "checks" ? (
          <ChecksTable {...props} />
        ) : group.id === "needs" ? (
          <NeedsTable {...props} />
        ) : (
          <div className="grid gap-x-6 xl:grid-cols-2">
            {group.fields.map((field) => (
              <FieldRow key={keyOf(field.path)} field={field} {...props} />
            ))}
          </div>
        )}
      </div>
      {children}
    </section>
  );
}
