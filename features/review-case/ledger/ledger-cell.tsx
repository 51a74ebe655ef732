"use client";
import { useInView } from "@/ui/desk/use-in-view";
import { PageCrop } from "@/ui/page-crop";
import { type Tone, toneOfBadge } from "@/ui/tone";
import type { DocumentView } from "../case-view";
import type { CellView, LedgerRowView } from "./ledger-view";
import { StandingBadge, toneOfStanding } from "./standing-badge";
import { isShown, type Ledger } from "./use-ledger";
import { useLedgerWords } from "./use-ledger-words";

const edge: Record<Tone, string> = {
  red: "border-red",
  amber: "border-amber",
  jade: "border-line",
  blue: "border-blue",
  plain: "border-line",
};

type Props = { row: LedgerRowView; cell: CellView; ledger: Ledger; documents: readonly DocumentView[] };

/** What one source says, with its pixels. Pressed, its page is shown with the place lit. */
export function LedgerCell({ row, cell, ledger, documents }: Props) {
  const word = useLedgerWords();
  const shown = isShown(ledger, row, cell);
  const seen = useInView<HTMLLIElement>(shown);
  const [place] = cell.places;
  const frame = `w-full rounded-lg border px-2 py-1.5 text-left ${
    shown ? "border-blue bg-blue-soft" : `${edge[toneOfStanding[cell.standing]]} bg-card`
  }`;
  const said = (
    <>
      <span className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5">
        {cell.leads ? (
          <span className="rounded-full border border-line px-1.5 text-xs leading-5 text-ink-soft">
            {word("leads")}
          </span>
        ) : (
          <StandingBadge standing={cell.standing} />
        )}
        {cell.thirdParty && (
          <span className={`rounded-full px-2 text-xs leading-5 ${toneOfBadge.blue}`}>{word("thirdParty")}</span>
        )}
        <span className={`text-xs ${cell.thirdParty ? "text-blue" : "text-ink-soft"}`}>{cell.source}</span>
        {cell.places.length > 1 && shown && (
          <span className="text-xs text-blue">
            {word("place", { at: ledger.placeOf(row, cell), count: cell.places.length })}
          </span>
        )}
      </span>
      <span className="mt-0.5 block font-medium break-words">{cell.value}</span>
      {place?.box && <Crop place={place} documents={documents} />}
      {cell.reading && <span className="block text-xs text-ink-soft">{cell.reading}</span>}
      {cell.settled && <span className="block text-xs text-blue">{cell.settled}</span>}
    </>
  );
  return (
    <li ref={seen} className="min-w-0">
      {place ? (
        <button
          type="button"
          aria-pressed={shown}
          title={cell.places.length > 1 && shown ? word("next") : undefined}
          onClick={() => ledger.openCell(row, cell)}
          className={`${frame} ${shown ? "" : "hover:bg-shade"}`}
        >
          {said}
        </button>
      ) : (
        <div className={frame}>{said}</div>
      )}
    </li>
  );
}

function Crop({ place, documents }: { place: CellView["places"][number]; documents: readonly DocumentView[] }) {
  const number = place.page ?? 1;
  const page = documents.find((one) => one.id === place.documentId)?.pages.find((one) => one.number === number);
  if (!page || !place.box) return null;
  return (
    <PageCrop source={`/api/files/${place.documentId}/pages/${number}`} page={page} box={place.box} height={1.75} />
  );
}
