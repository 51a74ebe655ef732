"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useState } from "react";
import type { Selection } from "../use-selection";
import type { CellView, LedgerRowView, LedgerView, PlaceView } from "./ledger-view";

export type Ledger = {
  isOpen: boolean;
  toggle: () => void;
  /** The row in the address. */
  rowId: string | null;
  /** The cell whose page is shown, as row and key. */
  cell: string | null;
  /** Shows where a cell was read; pressed again, the next of its documents. */
  openCell: (row: LedgerRowView, cell: CellView) => void;
  /** The value that was looked at last in a row. */
  valueIn: (row: LedgerRowView) => string | null;
  /** Which of a cell's documents is shown, from 1. */
  placeOf: (row: LedgerRowView, cell: CellView) => number;
  /** The row that is being settled. */
  settling: string | null;
  settle: (rowId: string | null) => void;
  /** The next or previous cell that has a place. */
  step: (by: number) => void;
};

/** The element that shows the page. */
export const pageId = "case-page";

const keyOf = (row: LedgerRowView, cell: CellView) => `${row.id} ${cell.key}`;

/** The ledger's place in the address (`?view=ledger&row=name`), and which of its cells is looked at. */
export function useLedger(view: LedgerView, selection: Selection): Ledger {
  const params = useSearchParams();
  const path = usePathname();
  const isOpen = params.get("view") === "ledger";
  const rowId = isOpen ? params.get("row") : null;
  const [shown, setShown] = useState<{ cell: string; at: number; row: string; value: string } | null>(null);
  const [settling, setSettling] = useState<string | null>(null);

  const go = (query: Record<string, string>, how: "pushState" | "replaceState") => {
    const search = new URLSearchParams(query).toString();
    window.history[how](null, "", search ? `${path}?${search}` : path);
  };
  const openPlace = (place: PlaceView) => selection.openPlace(place);
  const openCell = (row: LedgerRowView, cell: CellView) => {
    const key = keyOf(row, cell);
    const at = shown?.cell === key ? (shown.at + 1) % Math.max(1, cell.places.length) : 0;
    setShown({ cell: key, at, row: row.id, value: cell.raw });
    go({ view: "ledger", row: row.id }, "replaceState");
    const place = cell.places[at];
    if (!place) return;
    openPlace(place);
    // On a narrow screen the page lies above, out of sight.
    if (window.matchMedia("(max-width: 767px)").matches) document.getElementById(pageId)?.scrollIntoView();
  };
  const cells = [...view.open, ...view.agreeing.filter((row) => row.id === rowId)].flatMap((row) =>
    row.cells.filter((cell) => cell.places.length > 0).map((cell) => ({ row, cell })),
  );
  return {
    isOpen,
    toggle: () => {
      setSettling(null);
      go(isOpen ? {} : { view: "ledger" }, "pushState");
    },
    rowId,
    cell: shown?.cell ?? null,
    openCell,
    placeOf: (row, cell) => (shown?.cell === keyOf(row, cell) ? shown.at + 1 : 1),
    valueIn: (row) => (shown?.row === row.id ? shown.value : null),
    settling,
    settle: (row) => {
      setSettling(row);
      if (row) go({ view: "ledger", row }, "replaceState");
    },
    step: (by) => {
      const at = cells.findIndex(({ row, cell }) => keyOf(row, cell) === shown?.cell);
      const next = cells[at < 0 ? (by > 0 ? 0 : cells.length - 1) : at + by];
      if (next) openCell(next.row, next.cell);
    },
  };
}

/** Whether this is the cell whose page is shown. */
export const isShown = (ledger: Ledger, row: LedgerRowView, cell: CellView) => ledger.cell === keyOf(row, cell);
