import { db } from "@/adapters/web";
import { instant } from "@/i18n/format";
import { isDrift } from "@/pipeline/replay/replay-recommendation";
import { Chip } from "@/ui/desk/chip";
import { PlainTable } from "@/ui/desk/plain-table";
import { CaseLink } from "./case-link";
import { sayDiffers } from "./say-differs";
import type { Saying } from "./word";
import { type LineWord, lineWords } from "./words";

/** What came out otherwise than it was stored, newest first: drift, and what an engine changed since judges differently. */
export async function ReplayedOtherwise({ saying: { word, language } }: { saying: Saying }) {
  const rows = await db().replay.findMany({
    where: { verdict: { not: "same" } },
    orderBy: { createdAt: "desc" },
    take: 100,
  });
  return (
    <section aria-label={word("driftsTitle")}>
      <h2 className="mb-2 font-semibold">{word("driftsTitle")}</h2>
      {rows.length === 0 ? (
        <p className="rounded-desk border border-line bg-card p-4 text-ink-soft">{word("noDrift")}</p>
      ) : (
        <PlainTable
          caption={word("driftsTitle")}
          columns={[word("case"), word("at"), word("policy"), word("verdict"), word("differs")]}
          left={[1, 2, 3, 4]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              <CaseLink key="case" caseId={row.caseId} />,
              instant(row.createdAt, language),
              row.policyVersion,
              <Chip key="verdict" tone={isDrift(row.verdict) ? "red" : "amber"}>
                {row.verdict in lineWords.en ? word(row.verdict as LineWord) : row.verdict}
              </Chip>,
              <span key="differs" className="break-all text-ink-soft">
                {sayDiffers(row.differs, language)}
              </span>,
            ],
          }))}
        />
      )}
    </section>
  );
}
