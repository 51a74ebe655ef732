import type { Learnt } from "@/domain/learning/learn";
import { type ScoreWord, scoreWords } from "@/domain/scorecard/words";
import { type Language, say, type WordValues } from "@/domain/words";
import { PlainTable } from "@/ui/desk/plain-table";
import { Message } from "@/ui/message";
import { type OutcomeWord, outcomeWords } from "./words";

const share = (value: number) => `${Math.round(value * 100)}%`;
const three = (value: number) => value.toFixed(3);
const between = ({ auc, low, high }: Learnt["better"]) => `${three(auc)} (${three(low)} – ${three(high)})`;

/** How well the points tell, before and after, and what each rule would be worth. */
export function LearntView({ learnt, language }: { learnt: Learnt; language: Language }) {
  const word = (key: OutcomeWord, values?: WordValues) => say(outcomeWords, language, key, values);
  const { present, draft, better, calibration, stability, features, byChange } = learnt;
  const verdict = better.low > 0 ? "better" : better.high < 0 ? "worse" : "notBetter";
  const nameOf = (rule: string) => (rule in scoreWords.en ? say(scoreWords, language, rule as ScoreWord) : rule);
  return (
    <div className="space-y-4">
      <Message tone={verdict === "better" ? "jade" : "amber"}>{word(verdict)}</Message>
      {byChange && byChange.changed.cases > 0 && (
        <p className="max-w-3xl">
          <b className="font-medium">{word("changeTitle")}</b>{" "}
          {word("changeSplit", {
            ...{ changed: byChange.changed.cases, changedBads: byChange.changed.bads },
            ...{ stood: byChange.unchanged.cases, stoodBads: byChange.unchanged.bads, unsaid: byChange.unsaid },
          })}{" "}
          {byChange.unchanged.tells === null && word("changeFew")}
        </p>
      )}
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <div className="xl:col-span-2">
          <PlainTable
            caption={word("measured")}
            columns={[word("measured"), word("present"), word("draft"), word("difference")]}
            rows={[
              [word("auc"), between(present), between(draft), between(better)],
              ...(byChange?.unchanged.tells
                ? [
                    [
                      word("aucStood"),
                      ...[byChange.unchanged.tells.present, byChange.unchanged.tells.draft].map(between),
                      "–",
                    ],
                  ]
                : []),
              [word("ks"), three(present.ks), three(draft.ks), three(draft.ks - present.ks)],
              [word("brier", { nothing: three(calibration.brierOfNothing) }), "–", three(calibration.brier), "–"],
              [word("psiDraft"), "–", three(stability.presentToDraft), "–"],
              [word("psiTime"), "–", three(stability.earlierToLater), "–"],
            ].map((cells) => ({ key: String(cells[0]), cells }))}
          />
        </div>
        <PlainTable
          caption={word("rule")}
          columns={[word("rule"), word("presentPoints"), word("draftPoints")]}
          rows={features.map(({ dimension, rule, of, proposed }) => ({
            key: `${dimension} ${rule}`,
            cells: [nameOf(rule), of, proposed === of ? proposed : <b key="proposed">{proposed}</b>],
          }))}
        />
        <PlainTable
          caption={word("deciles")}
          columns={[word("deciles"), word("cases"), word("foreseen"), word("came")]}
          rows={calibration.deciles.map(({ cases, foreseen, came }, index) => ({
            key: String(index),
            cells: [word("tenth", { number: index + 1 }), cases, share(foreseen), share(came)],
          }))}
        />
      </div>
    </div>
  );
}
