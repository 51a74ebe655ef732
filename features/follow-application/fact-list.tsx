import { say } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { PageCrop } from "./page-crop";
import type { DocumentPageView, FactView } from "./queries/load-document-page";
import { shownValue } from "./shown-value";
import { followWords, rungWords } from "./words";

type Props = {
  documentId: string;
  pages: DocumentPageView["pages"];
  facts: readonly FactView[];
  selected: string | null;
  onSelect: (field: string) => void;
};

/** The facts that were read, each with the piece of the page it came from. Choosing one marks its place on the page. */
export function FactList({ documentId, pages, facts, selected, onSelect }: Props) {
  const language = useLanguage();
  if (facts.length === 0) return null;
  return (
    <Card className="overflow-hidden">
      <ul className="divide-y divide-line">
        {facts.map((fact) => (
          <li key={fact.field}>
            <button
              type="button"
              aria-pressed={selected === fact.field}
              onClick={() => onSelect(fact.field)}
              className={`flex w-full items-center gap-3 px-4 py-3 text-left ${selected === fact.field ? "bg-jade-faint" : ""}`}
            >
              <span className="min-w-0 flex-1">
                <span className="block text-sm text-ink-soft">{fact.label}</span>
                <span className="block break-words text-lg font-semibold">{shownValue(fact, language)}</span>
                <PageCrop documentId={documentId} pages={pages} page={fact.page} box={fact.value && fact.box} />
                {fact.read !== null && fact.read !== "" && (
                  <span className="block text-sm text-ink-soft">
                    {say(followWords, language, "wasRead", { value: fact.read })}
                  </span>
                )}
              </span>
              <FactBadge fact={fact} />
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

type Rung = keyof (typeof rungWords)["en"];

/** How sure the reading is, in words. */
function FactBadge({ fact }: { fact: FactView }) {
  const language = useLanguage();
  if (fact.rung === "declared") return <Badge tone="blue">{say(rungWords, language, "declared")}</Badge>;
  if (fact.confidence < 0.8) return <Badge tone="amber">{say(followWords, language, "unclear")}</Badge>;
  if (fact.rung !== "ocr") return <Badge tone="jade">{say(rungWords, language, fact.rung as Rung)}</Badge>;
  return fact.confidence < 0.9 ? (
    <Badge>{say(followWords, language, "likely")}</Badge>
  ) : (
    <Badge tone="jade">{say(followWords, language, "sure")}</Badge>
  );
}
