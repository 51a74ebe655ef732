"use client";
import { Chip } from "@/ui/desk/chip";
import { useInView } from "@/ui/desk/use-in-view";
import type { FactView } from "./case-view";
import { FactRows } from "./fact-rows";
import type { Selection } from "./use-selection";
import { useWords } from "./use-words";

/** The facts of the open document: what was read, declared and corrected side by side. Rows light up their box. */
export function FactsTable({ selection }: { selection: Selection }) {
  const word = useWords();
  const { document } = selection;
  const silent = document?.silent ?? [];
  return (
    <div className="max-h-[42%] min-h-32 shrink-0 overflow-y-auto border-t border-line bg-card max-md:max-h-none">
      <div className="sticky top-0 z-10 grid grid-cols-[7rem_1fr_auto] gap-2 border-b border-line bg-paper px-3 py-1.5 text-xs text-ink-faint">
        <span>{word("field")}</span>
        <span>{word("values")}</span>
        <span>{word("source")}</span>
      </div>
      {document?.facts.map((fact) => (
        <FactLine key={fact.field} fact={fact} selection={selection} />
      ))}
      {document && document.facts.length === 0 && <p className="px-3 py-3 text-ink-faint">{word("noFacts")}</p>}
      {silent.length > 0 && (
        <p className="px-3 py-2 text-xs text-ink-faint">{word("silent", { fields: silent.join(" · ") })}</p>
      )}
    </div>
  );
}

function FactLine({ fact, selection }: { fact: FactView; selection: Selection }) {
  const selected = selection.field === fact.field;
  const seen = useInView<HTMLButtonElement>(selected);
  const lit = selection.hovered === fact.field;
  const doubtful = fact.tone === "amber" || fact.declared?.agrees === false;
  return (
    <div
      className={`border-b border-line ${selected ? "bg-blue-soft" : lit ? "bg-shade" : doubtful ? "bg-amber-soft/40" : ""}`}
    >
      <button
        type="button"
        aria-pressed={selected}
        onClick={() => selection.selectField(selected ? null : fact.field)}
        onMouseEnter={() => selection.hover(fact.field)}
        onMouseLeave={() => selection.hover(null)}
        onFocus={() => selection.hover(fact.field)}
        onBlur={() => selection.hover(null)}
        ref={seen}
        className="grid min-h-8 w-full grid-cols-[7rem_1fr_auto] items-center gap-2 px-3 py-1 text-left max-md:min-h-11"
      >
        <span className="text-[13px] text-ink-soft">{fact.label}</span>
        <span className="min-w-0 break-words">
          <Values fact={fact} />
        </span>
        <Chip tone={fact.tone}>
          {fact.source}
          {fact.confidence !== null && ` ${fact.confidence.toFixed(2)}`}
        </Chip>
      </button>
      {fact.rows && <FactRows rows={fact.rows} />}
    </div>
  );
}

function Values({ fact }: { fact: FactView }) {
  const word = useWords();
  const { read, corrected, declared, others, rows } = fact;
  return (
    <>
      {rows && <span>{word("rows", { count: rows.length })}</span>}
      {read !== null && (
        <span className={corrected === null ? "font-medium" : "text-ink-soft line-through"}>{read}</span>
      )}
      {corrected !== null && (
        <span>
          {read !== null && " → "}
          <b>{corrected}</b> <span className="text-xs text-ink-faint">{word("corrected")}</span>
        </span>
      )}
      {declared && (
        <span className={`ml-2 text-xs ${declared.agrees ? "text-ink-faint" : "font-medium text-amber-ink"}`}>
          {word("declared", { value: declared.value })} {declared.agrees ? "✓" : "≠"}
        </span>
      )}
      {others.map((other) => (
        <span
          key={`${other.source} ${other.value}`}
          className={`ml-2 text-xs ${other.value === read ? "text-ink-faint" : "font-medium text-amber-ink"}`}
        >
          {word("other", other)} {other.value === read ? "✓" : "≠"}
        </span>
      ))}
    </>
  );
}
