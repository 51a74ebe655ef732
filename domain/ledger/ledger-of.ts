import type { Day } from "../values/day";
import { attributeOfRow } from "./attribute-ids";
import { attributes } from "./attributes/index";
import { leadOf } from "./lead";
import {
  type Attribute,
  type Cell,
  type Context,
  type Heard,
  type LedgerEvidence,
  type LedgerRow,
  type Said,
  type Standing,
  standings,
} from "./ledger";
import { inForce, type Settlement } from "./settlement";

/**
 * The contradiction ledger of a case: for every attribute what each source says of it, and how that stands to what leads.
 * Pure, and the same in whatever order the documents come. Rows come in the order people read them.
 */
export function ledgerOf(evidence: LedgerEvidence, { today }: { today: Day }): LedgerRow[] {
  const documents = [...evidence.documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const context: Context = { evidence: { ...evidence, documents }, today };
  const holding = inForce(evidence.settlements ?? []);
  return attributes.flatMap((attribute) =>
    attribute
      .hear(context)
      .filter((heard) => heard.said.length > 0)
      .map((heard) => rowOf(attribute, heard, holding, context)),
  );
}

function rowOf(
  attribute: Attribute,
  { subject, said }: Heard,
  all: readonly Settlement[],
  context: Context,
): LedgerRow {
  const id = subject === null ? attribute.id : `${attribute.id}@${subject}`;
  const holding = all.filter((one) => concerns(one, id, attribute));
  const right = holding.findLast((one) => one.treats === "right" && one.attribute === id) ?? null;
  const lead = leadOf(attribute, said, right);
  const strangers = new Set(
    said.flatMap((one) => {
      const document = documentOf(one);
      return document && settling(one, id, attribute, holding)?.treats === "not-ours" ? [document] : [];
    }),
  );
  const cells = said.map<Cell>((one) => {
    const likeness = attribute.compare(one, lead, said, context);
    const own = one === lead ? null : settling(one, id, attribute, holding);
    const settlement = own ?? strangersOf(one, strangers, said, id, attribute, holding);
    // What agrees without being told needs no settlement; an alias says so, to be seen and taken back.
    const isSettled = settlement !== null && (likeness !== "agree" || settlement.treats !== "right");
    return {
      ...one,
      leads: one === lead,
      standing: isSettled ? "settled" : likeness,
      settlement: isSettled ? settlement : null,
    };
  });
  return {
    id,
    attribute: attribute.id,
    subject,
    standing: worstOf(cells),
    cells: cells.toSorted((a, b) => place(a) - place(b)),
    settlements: holding,
    treatments: attribute.treatments,
  };
}

/** Settlements of this row, and names and numbers settled in another row of its family. */
function concerns(settlement: Settlement, row: string, attribute: Attribute): boolean {
  if (settlement.attribute === row) return true;
  const other = attributes.find((one) => one.id === attributeOfRow(settlement.attribute));
  return settlement.treats !== "right" && attribute.family !== undefined && other?.family === attribute.family;
}

/** The newest settlement that speaks of what was said; null when none does. */
function settling(said: Said, row: string, { fold }: Attribute, holding: readonly Settlement[]): Settlement | null {
  const value = fold(said.value);
  return (
    holding.findLast(
      (one) =>
        fold(one.value) === value ||
        (one.treats === "right" && one.attribute === row && one.over.some((other) => fold(other) === value)),
    ) ?? null
  );
}

/** A document that is somebody else's says nothing of this business in any of its cells. */
function strangersOf(
  one: Said,
  strangers: ReadonlySet<string>,
  said: readonly Said[],
  row: string,
  attribute: Attribute,
  holding: readonly Settlement[],
): Settlement | null {
  const document = documentOf(one);
  if (!document || !strangers.has(document)) return null;
  const named = said.find(
    (other) => documentOf(other) === document && settling(other, row, attribute, holding)?.treats === "not-ours",
  );
  return named ? settling(named, row, attribute, holding) : null;
}

/** The document that said it; null for what was stated, known or worked out. */
export function documentOf({ source }: Said): string | null {
  return source.by === "document" || source.by === "correction" ? source.documentId : null;
}

const gravity = (standing: Standing) => standings.indexOf(standing);

function worstOf(cells: readonly Cell[]): Standing {
  return cells.reduce<Standing>(
    (worst, { standing }) => (gravity(standing) > gravity(worst) ? standing : worst),
    "agree",
  );
}

/** Who leads first, then the worst. */
const place = (cell: Cell) => (cell.leads ? -1 : standings.length - gravity(cell.standing));
