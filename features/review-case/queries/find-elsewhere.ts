import type { Database } from "@/adapters/db/port";
import { kindById } from "@/domain/documents/index";
import { type Language, say } from "@/domain/words";
import type { Finding } from "@/prisma/generated/client";
import type { OtherDocument } from "../case-view";
import { findingWords } from "../finding-words";

/** The documents of other cases that findings of this one speak of, by id. */
export async function findElsewhere(
  db: Database,
  findings: readonly Finding[],
  own: readonly string[],
  language: Language,
): Promise<Map<string, OtherDocument>> {
  const ids = [...new Set(findings.flatMap((one) => one.with))].filter((id) => !own.includes(id));
  if (ids.length === 0) return new Map();
  const rows = await db.document.findMany({
    where: { id: { in: ids } },
    select: { id: true, caseId: true, kind: true },
  });
  return new Map(
    rows.map(({ id, caseId, kind }) => {
      const name = say(findingWords, language, "elsewhere", { name: say(kindById(kind).words, language, "name") });
      return [id, { id, name, href: `/desk/cases/${caseId}` }];
    }),
  );
}
