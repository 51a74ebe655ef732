import { type Language, say } from "@/domain/words";
import { instant, instantOfYear } from "@/i18n/format";
import type { PolicyPublication, PolicyVersion } from "@/prisma/generated/client";
import { policyWords } from "../words";

type Row = PolicyVersion & { publications: PolicyPublication[] };

/** Who wrote, approved and published a version, and when it was live: one sentence each. */
export function tellStory(row: Row, names: ReadonlyMap<string, string>, language: Language): string[] {
  const w = (key: keyof (typeof policyWords)["en"], values: Record<string, string>) =>
    say(policyWords, language, key, values);
  const name = (id: string | null) => (id ? (names.get(id) ?? id.slice(-6)) : "");
  return [
    ...(row.origin === "shipped" ? [w("shipped", {})] : []),
    ...(row.authorId ? [w("writtenBy", { name: name(row.authorId) })] : []),
    ...(row.approvedById && row.approvedAt
      ? [`${w("approvedBy", { name: name(row.approvedById) })} · ${instant(row.approvedAt, language)}`]
      : []),
    ...(row.state === "approved" && row.publishAt
      ? [w("scheduledBy", { name: name(row.publishById), from: instantOfYear(row.publishAt, language) })]
      : []),
    ...row.publications.map(({ from, until }) =>
      until
        ? w("liveBetween", { from: instant(from, language), until: instant(until, language) })
        : w("liveFrom", { from: instant(from, language) }),
    ),
  ];
}
