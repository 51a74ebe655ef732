"use client";
import Link from "next/link";
import { Chip } from "@/ui/desk/chip";
import { Key } from "@/ui/desk/key";
import { useInView } from "@/ui/desk/use-in-view";
import type { CaseView, DocumentView } from "./case-view";
import type { Selection } from "./use-selection";
import { useWords } from "./use-words";

/** Who asks, and the list of what they showed. */
export function EvidencePane({ view, selection }: { view: CaseView; selection: Selection }) {
  const word = useWords();
  const { business, stated } = view;
  return (
    <aside className="flex min-h-0 min-w-0 flex-col border-line bg-card md:border-r">
      <header className="border-b border-line px-3 py-3">
        <Link href="/desk" className="text-xs text-ink-faint hover:text-ink">
          ← {word("back")}
        </Link>
        <h1 className="text-base leading-snug font-bold break-words">{business.name}</h1>
        <p className="text-xs text-ink-faint">{[business.code, business.trade].filter(Boolean).join(" · ")}</p>
        <p className="text-xs text-ink-faint">
          {[
            word("stated", { sales: stated.yearlySales }),
            stated.bankKnown && word("bankKnown", { sales: stated.bankKnown }),
            stated.establishedOn && word("since", { day: stated.establishedOn }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <div className="mt-1.5 flex flex-wrap gap-1.5">
          <Chip tone={view.remaining.tone}>{word("left", { time: view.remaining.text })}</Chip>
          {view.appeal && <Chip tone="blue">{word("appeal")}</Chip>}
        </div>
      </header>
      <div className="flex items-center justify-between border-b border-line bg-paper px-3 py-1.5 text-xs text-ink-faint">
        <h2>{word("evidence", { count: view.documents.length })}</h2>
        <span className="flex gap-1 max-md:hidden">
          <Key>J</Key>
          <Key>K</Key>
        </span>
      </div>
      <ul className="min-h-0 flex-1 overflow-y-auto max-md:flex max-md:overflow-x-auto">
        {view.documents.map((document) => (
          <li key={document.id} className="max-md:w-44 max-md:shrink-0 max-md:border-r max-md:border-line">
            <Item
              document={document}
              selected={document === selection.document}
              onOpen={() => selection.openDocument(document.id)}
            />
          </li>
        ))}
      </ul>
    </aside>
  );
}

function Item({ document, selected, onOpen }: { document: DocumentView; selected: boolean; onOpen: () => void }) {
  return (
    <button
      type="button"
      onClick={onOpen}
      aria-current={selected ? "true" : undefined}
      ref={useInView<HTMLButtonElement>(selected)}
      className={`block min-h-11 w-full border-b border-line px-3 py-2 text-left ${
        selected ? "bg-jade-faint shadow-[inset_3px_0_var(--color-jade)]" : "hover:bg-shade"
      }`}
    >
      <span className="flex items-center gap-1.5">
        <span className="truncate font-semibold">{document.name}</span>
        {document.worstTone && <Chip tone={document.worstTone}>{document.troubles}</Chip>}
      </span>
      <span
        className={`block truncate text-xs ${document.state === "failed" ? "text-red" : "text-ink-faint"}`}
        title={[document.fileName, document.inFile].filter(Boolean).join(", ")}
      >
        {[document.note ?? document.headline ?? document.fileName, document.inFile].filter(Boolean).join(" · ")}
      </span>
    </button>
  );
}
