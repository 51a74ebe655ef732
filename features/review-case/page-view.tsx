"use client";
import { useState } from "react";
import { Chip } from "@/ui/desk/chip";
import { useKeys } from "@/ui/desk/use-keys";
import type { FindingView } from "./case-view";
import { PageBoxes } from "./page-boxes";
import type { Selection } from "./use-selection";
import { useWords } from "./use-words";

const steps = { in: 1.25, most: 4, least: 0.5 };
const tool =
  "grid min-h-8 min-w-8 place-items-center rounded-md hover:bg-shade disabled:opacity-40 max-md:min-h-11 max-md:min-w-11";

/** One page as a re-encoded picture, with a box for each fact and finding on it. */
export function PageView({ selection, findings }: { selection: Selection; findings: readonly FindingView[] }) {
  const word = useWords();
  const [zoom, setZoom] = useState(1);
  const [turns, setTurns] = useState(0);
  const { document, page: number } = selection;
  const page = document?.pages.find((one) => one.number === number) ?? document?.pages[0];
  const count = document?.pages.length ?? 0;
  const scale = (by: number) => setZoom((now) => Math.min(steps.most, Math.max(steps.least, now * by)));
  useKeys({
    "+": () => scale(steps.in),
    "=": () => scale(steps.in),
    "-": () => scale(1 / steps.in),
    "0": () => setZoom(1),
    o: () => setTurns((now) => (now + 1) % 4),
    arrowright: () => page && page.number < count && selection.openPage(page.number + 1),
    arrowleft: () => page && page.number > 1 && selection.openPage(page.number - 1),
  });
  if (!document) return <div className="flex-1" />;
  const sideways = turns % 2 === 1;
  return (
    <>
      <header className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-card px-3.5 py-1.5">
        <h2 className="font-semibold">{document.name}</h2>
        {document.inFile && (
          <Chip>
            {document.fileName}, {document.inFile}
          </Chip>
        )}
        {document.passed.confirmed.map((title) => (
          <Chip key={title} tone="jade">
            {title} ✓
          </Chip>
        ))}
        {document.passed.others > 0 && <Chip>{word("passedMore", { count: document.passed.others })}</Chip>}
        {page && (
          <div className="ml-auto flex items-center text-xs text-ink-soft">
            {count > 1 && (
              <>
                <button
                  type="button"
                  className={tool}
                  disabled={page.number <= 1}
                  title={`${word("previousPage")} ←`}
                  aria-label={word("previousPage")}
                  onClick={() => selection.openPage(page.number - 1)}
                >
                  ‹
                </button>
                {word("page", { page: page.number, count })}
                <button
                  type="button"
                  className={tool}
                  disabled={page.number >= count}
                  title={`${word("nextPage")} →`}
                  aria-label={word("nextPage")}
                  onClick={() => selection.openPage(page.number + 1)}
                >
                  ›
                </button>
              </>
            )}
            <button
              type="button"
              className={tool}
              title={`${word("zoomOut")} −`}
              aria-label={word("zoomOut")}
              onClick={() => scale(1 / steps.in)}
            >
              −
            </button>
            <button
              type="button"
              className="min-h-8 tabular-nums"
              title={`${word("fit")} 0`}
              aria-label={`${word("fit")} ${Math.round(zoom * 100)}%`}
              onClick={() => setZoom(1)}
            >
              {Math.round(zoom * 100)}%
            </button>
            <button
              type="button"
              className={tool}
              title={`${word("zoomIn")} +`}
              aria-label={word("zoomIn")}
              onClick={() => scale(steps.in)}
            >
              +
            </button>
            <button
              type="button"
              className={tool}
              title={`${word("rotate")} O`}
              aria-label={word("rotate")}
              onClick={() => setTurns((turns + 1) % 4)}
            >
              ⟳
            </button>
          </div>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a magnified page is scrolled with the arrow keys. */}
      <section aria-label={word("pagePicture")} tabIndex={0} className="min-h-64 flex-1 overflow-auto p-5 max-md:p-3">
        {page ? (
          <div
            className="relative mx-auto"
            style={{
              width: `${zoom * 100}%`,
              maxWidth: zoom > 1 ? undefined : `${(sideways ? page.height : page.width) * zoom}px`,
              aspectRatio: sideways ? `${page.height} / ${page.width}` : `${page.width} / ${page.height}`,
            }}
          >
            <PageBoxes
              selection={selection}
              findings={findings.filter((one) => one.documentId === document.id)}
              page={page}
              turns={turns}
              source={`/api/files/${document.id}/pages/${page.number}`}
            />
          </div>
        ) : (
          <div className="grid h-full place-items-center text-center text-ink-soft">
            <div>
              <p className="font-medium">{document.note ?? word("noPicture")}</p>
              {!document.note && <p className="mt-1 text-xs">{word("noPictureHint")}</p>}
              <p className="mt-1 text-xs text-ink-faint">{document.fileName}</p>
            </div>
          </div>
        )}
      </section>
    </>
  );
}
