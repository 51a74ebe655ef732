import { containSentences, type Dropped, type Said } from "@/domain/conversation/machine/contain-sentences";
import { factsForReviewer } from "@/domain/conversation/machine/facts-for-reviewer";
import type { MachineFact } from "@/domain/conversation/machine/machine-fact";
import { parseOutput, summaryOutput } from "@/domain/conversation/machine/output";
import { summaryPrompt } from "@/domain/conversation/machine/prompts";
import { type ContainedFlag, containFlags, findingOfFlag } from "@/domain/conversation/machine/reader-asks";
import { wrapData } from "@/domain/conversation/machine/wrap";
import type { WriteMoney } from "@/domain/conversation/say-reason";
import type { Assessment } from "@/domain/recommendation/recommendation";
import type { Language } from "@/domain/words";
import { toRow } from "../evidence/finding-rows";
import { loadCaseEvidence } from "../evidence/load-case-evidence";
import type { Snapshot } from "../recommend/snapshot";
import { caseSubject } from "../stage";
import { type Called, callModel, type ModelDoor } from "./call-model";

export type Summary = {
  language: Language;
  /** Of which recommendation it speaks. */
  recommendationId: string;
  sentences: readonly Said[];
  dropped: readonly Dropped[];
  /** What it was told, so that a citation can be followed. */
  facts: readonly MachineFact[];
  flags: readonly ContainedFlag[];
};

/**
 * Has a model put a case in plain words, from its newest recommendation. What it flags becomes findings beside the checks',
 * under a run of their own: no assessment ever reads them; with `wordsOnly` they do not. Null while nothing was recommended.
 */
export async function summariseCase(
  door: ModelDoor,
  caseId: string,
  said: { language: Language; money: WriteMoney; askedById?: string; wordsOnly?: boolean },
): Promise<Called<Summary> | null> {
  const newest = await door.db.recommendation.findFirst({
    where: { caseId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  if (!newest) return null;
  const snapshot = newest.snapshot as unknown as Snapshot;
  const facts = factsForReviewer(newest.assessment as unknown as Assessment, snapshot, said);
  const { evidence } = await loadCaseEvidence(door.db, caseId);
  const texts = evidence.documents.flatMap((document) => document.text.map((line) => line.text));
  return callModel<Summary>(door, {
    ...{ purpose: "summary", subject: caseSubject(caseId), prompt: summaryPrompt, language: said.language },
    ...(said.askedById ? { askedById: said.askedById } : {}),
    data: wrapData({ facts }),
    contain: (raw) => {
      const output = parseOutput(summaryOutput, raw);
      if (!output) return { why: "garbage" };
      const { kept, dropped } = containSentences(output.sentences, facts, texts);
      const flags = containFlags(output.flags, facts, texts);
      if (kept.length + flags.length === 0) return { why: "nothing-left" };
      return { kept: { language: said.language, recommendationId: newest.id, sentences: kept, dropped, facts, flags } };
    },
    save: async (tx, callId, { flags }) => {
      if (said.wordsOnly) return;
      const findings = flags.map((flag) => toRow(findingOfFlag(flag), { caseId, runId: `model:${callId}` }));
      await tx.finding.createMany({ data: findings });
    },
  });
}
