import { kindById } from "@/domain/documents";
import { sayPart } from "@/domain/documents/split/say-part";
import { sayProblem } from "@/domain/review/problems";
import { say } from "@/domain/words";
import { day } from "@/i18n/format";
import { useLanguage } from "@/i18n/provider";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { Tile } from "@/ui/tile";
import type { Tone } from "@/ui/tone";
import { headlineOf } from "./headline-of";
import type { DocumentView } from "./queries/load-home";
import { type FollowWord, followWords } from "./words";

const tones: Record<string, Tone> = { done: "jade", "needs-owner": "amber", failed: "amber" };

/** Every document with where it is on its walk; one that needs the owner says why. */
export function DocumentList({ documents }: { documents: readonly DocumentView[] }) {
  const language = useLanguage();
  return (
    <section>
      <div className="mb-2 flex items-baseline justify-between">
        <h2 className="text-lg font-semibold">{say(followWords, language, "documents")}</h2>
        <span className="text-sm text-ink-soft">
          {say(followWords, language, "count", { count: documents.length })}
        </span>
      </div>
      <Card className="px-4">
        {documents.length === 0 && <p className="py-5 text-ink-soft">{say(followWords, language, "empty")}</p>}
        <ul className="divide-y divide-line" aria-live="polite">
          {documents.map((document) => (
            <DocumentRow key={document.id} document={document} />
          ))}
        </ul>
      </Card>
    </section>
  );
}

const stateWord = ({ state, live }: DocumentView) => (live && state === "done" ? "live" : state) as FollowWord;

function DocumentRow({ document }: { document: DocumentView }) {
  const language = useLanguage();
  const { words } = kindById(document.kind);
  const known = document.kind !== "unknown";
  const needs = document.state === "failed" || document.state === "needs-owner";
  const below =
    needs && document.problem
      ? [sayProblem(document.problem, language)]
      : [headlineOf(document, language), document.day && day(document.day, language)];
  const inFile = sayPart(document, language);
  const told = below.filter((part) => part !== null && part !== "");
  const shown = [...(told.length > 0 ? told : [document.fileName]), inFile].filter(
    (part) => part !== null && part !== "",
  );
  const file = [document.fileName, inFile].filter(Boolean).join(", ");
  return (
    <li>
      <a href={`/documents/${document.id}`} className="flex items-center gap-3 py-3.5">
        <Tile glyph={say(words, language, "glyph")} tone={needs ? "amber" : known ? "jade" : "plain"} />
        <div className="min-w-0 flex-1">
          <p className="truncate font-semibold">{known ? say(words, language, "short") : file}</p>
          <p className="text-sm break-words text-ink-soft">
            {shown.map((part, index) => (
              <span key={part} className="inline-block max-w-full">
                {part}
                {index < shown.length - 1 && <span className="whitespace-pre"> · </span>}
              </span>
            ))}
          </p>
        </div>
        <Badge tone={tones[document.state] ?? "blue"}>{say(followWords, language, stateWord(document))}</Badge>
      </a>
    </li>
  );
}
