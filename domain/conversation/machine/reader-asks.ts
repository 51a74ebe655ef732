import type { Finding } from "../../checks/check";
import { defineWords } from "../../words";
import { containSentences } from "./contain-sentences";
import type { MachineFact } from "./machine-fact";
import type { Flag } from "./output";

/** What a model may do to a case: ask that a person look. Listed in no policy, given to no sum. */
export const readerAsks = {
  id: "reader-asks-for-a-person",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "机器提示：请人看一眼",
      hold: "先看这里再决定：{because}",
      "lower-confidence": "这项可能读错了：{because}",
    },
    en: {
      title: "Flagged by the machine for a person",
      hold: "Look here before deciding: {because}",
      "lower-confidence": "This may be misread: {because}",
    },
  }),
};

export type ContainedFlag = { kind: Flag["kind"]; because: string };

/** The flags whose words stand up to what every sentence must. */
export function containFlags(
  flags: readonly Flag[],
  facts: readonly MachineFact[],
  evidence: readonly string[],
): ContainedFlag[] {
  return flags.flatMap(({ kind, because, cites }) =>
    containSentences([{ text: because, cites }], facts, evidence).kept.map(({ text }) => ({ kind, because: text })),
  );
}

/** A flag as a finding of low grade: never a fail, nothing that a sum reads. */
export const findingOfFlag = ({ kind, because }: ContainedFlag): Finding => ({
  check: readerAsks.id,
  version: readerAsks.version,
  documentId: null,
  verdict: "concern",
  severity: kind === "hold" ? "low" : "info",
  saw: { kind, because },
  page: null,
  box: null,
});
