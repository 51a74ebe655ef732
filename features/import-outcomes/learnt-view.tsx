import type { Learnt } from "@/domain/learning/learn";
import { type ScoreWord, scoreWords } from "@/domain/scorecard/words";
import { type Language, say, type WordValues } from "@/domain/words";
import { Message } from "@/ui/message";
import { type OutcomeWord, outcomeWords } from "./words";

const share = (value: number) => `${Math.round(value * 100)}%`;
const three = (value: number) => value.toFixed(3);
const between = ({ auc, low, high }: Learnt["better"]) => `${three(auc)} (${three(low)} – ${three(high)})`;

/** How well the points tell, before and after, and what each rule would be worth. */
export function LearntView({ learnt, language }: { learnt: Learnt; language: Language }) {
  const word = (key: OutcomeWord, values?: WordValues) => say(outcomeWords, language, key, values);
  const { present, draft, better, calibration, stability, features } = learnt;
  const verdict = better.low > 0 ? "better" : better.high < 0 ? "worse" : "notBetter";
  const nameOf = (rule: string) => (rule in scoreWords.en ? say(scoreWords, language, rule as ScoreWord) : rule);
  return (
    <div className="space-y-4">
      <Message tone={verdict === "better" ? "jade" : "amber"}>{word(verdict)}</Message>
      <div className="grid items-start gap-4 xl:grid-cols-[3fr_2fr_2fr]">
        <Table
          heads={["", word("present"), word("draft"), word("difference")]}
          rows={[
            [word("auc"), between(present), between(draft), between(better)],
            [word("ks"), three(present.ks), three(draft.ks), three(draft.ks - present.ks)],
            [word("brier", { nothing: three(calibration.brierOfNothing) }), "–", three(calibration.brier), "–"],
            [word("psiDraft"), "–", three(stability.presentToDraft), "–"],
            [word("psiTime"), "–", three(stability.earlierToLater), "–"],
          ]}
        />
        <Table
          heads={[word("rule"), word("present"), word("draft")]}
          rows={features.map(({ rule, of, proposed }) => [nameOf(rule), of, proposed])}
        />
        <Table
          heads={[word("deciles"), word("cases"), word("foreseen"), word("came")]}
          rows={calibration.deciles.map(({ cases, foreseen, came }, index) => [
            word("tenth", { number: index + 1 }),
            cases,
            share(foreseen),
            share(came),
          ])}
        />
      </div>
    </div>
  );
}

function Table({ heads, rows }: { heads: readonly string[]; rows: readonly (readonly (string | number)[])[] }) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
      tabIndex={0}
      aria-label={heads.find((head) => head !== "")}
      className="overflow-x-auto rounded-desk border border-line bg-card"
    >
      <table className="w-full text-left text-[13px]">
        <thead className="border-b border-line text-xs text-ink-soft">
          <tr>
            {heads.map((head) =>
              head === "" ? (
                <td key="corner" />
              ) : (
                <th key={head} scope="col" className="px-3 py-2 font-medium">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row" className="px-3 py-1.5 font-normal">
                {name}
              </th>
              {cells.map((cell, at) => (
                <td key={heads[at + 1]} className="px-3 py-1.5">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
