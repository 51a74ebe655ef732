import type { CheckedDocument } from "../checks/check";
import { fromMinor, type Minor } from "../values/money";
import type { WordValues } from "../words";
import { asConfirmed, asOriginal, gainsAsOriginal } from "./candidates";
import { countsFor } from "./look-at";
import { salesBasis } from "./sales-basis";
import { smallest } from "./smallest";
import { startingSum } from "./starting-sum";
import { type Added, supportsOf } from "./supports";
import { type WorkedCase, withDocuments } from "./worked-case";

/** The smallest change that flips a reason, and the line it leads to. */
export type Flip = { change: string; saw?: WordValues; after: Minor };

type Asked = { worked: WorkedCase; now: Minor; line: (changed: WorkedCase) => Minor };

/**
 * What has to be better proven for the line to rise. Of invoices the fewest, largest first, shown as their structured
 * originals; where an original would weigh no more, as with what the seller's own program writes, the fewest that others have
 * to confirm. Of a statement the bank's own file, or the bank's word.
 */
export function strongerProof(asked: Asked): Flip {
  const { worked, now } = asked;
  const { basis } = salesBasis(worked, worked.policy.anchorWeights);
  if (basis.by === "statement") return strongerStatement(asked, basis.documents);
  const side = basis.by === "purchases" ? "purchase" : "sale";
  const weak = worked.trades
    .filter((one) => one.side === side && one.amount > 0n && one.anchor !== "confirmed")
    .sort((a, b) => (a.amount === b.amount ? (a.documentId < b.documentId ? -1 : 1) : a.amount > b.amount ? -1 : 1));
  const gaining = weak.filter((one) => {
    const document = worked.documents.find(({ id }) => id === one.documentId);
    return document !== undefined && gainsAsOriginal(document, worked.policy);
  });
  const shown = fewestOf(gaining, "originals", asOriginal, asked);
  return shown.after > now ? shown : fewestOf(weak, "confirmed", asConfirmed, asked);
}

function fewestOf(
  trades: WorkedCase["trades"],
  change: "originals" | "confirmed",
  stronger: (document: CheckedDocument) => CheckedDocument,
  { worked, now, line }: Asked,
): Flip {
  const again = (count: number): CheckedDocument[] => {
    const ids = new Set(trades.slice(0, count).map((one) => one.documentId));
    return worked.documents.filter((one) => ids.has(one.id)).map(stronger);
  };
  const after = (count: number) => line(withDocuments(worked, again(count)));
  const fewest = smallest(trades.length, (count) => after(count) > now) ?? trades.length;
  const amount = trades.slice(0, fewest).reduce((sum, one) => sum + one.amount, 0n);
  return { change, saw: { count: fewest, amount: fromMinor(amount) }, after: after(fewest) };
}

function strongerStatement({ worked, now, line }: Asked, ids: readonly string[]): Flip {
  const own = worked.looked.filter(({ document }) => ids.includes(document.id));
  const after = (stronger: (document: CheckedDocument) => CheckedDocument) =>
    line(
      withDocuments(
        worked,
        own.map(({ document }) => stronger(document)),
      ),
    );
  const asFile = own.some((one) => one.anchor === "selfOnly") ? after(asBankFile) : now;
  return asFile > now
    ? { change: "statement-file", after: asFile }
    : { change: "statement-confirmed", after: after((document) => vouchedFor(document, "totalIn")) };
}

function asBankFile(document: CheckedDocument): CheckedDocument {
  const { totalIn } = document.fields;
  if (!totalIn) return document;
  return { ...document, fields: { ...document.fields, totalIn: { ...totalIn, rung: "pdf-text" } } };
}

/** The fewest contracts, vehicles, premises and permits, dearest first, that others have to confirm for the line to rise. */
export function confirmedSupports({ worked, now, line }: Asked): Flip {
  const weak = supportsOf(startingSum(worked, "likely").sum.amount, worked)
    .filter((one) => one.anchor !== "confirmed" && one.amount > 0n)
    .sort((a, b) => Number(lossOf(b, worked) - lossOf(a, worked)));
  const again = (count: number) => {
    const ids = new Set(weak.slice(0, count).flatMap((one) => one.documents));
    return worked.documents
      .filter((one) => ids.has(one.id))
      .map((one) => vouchedFor(one, countsFor[one.kind] ?? "totalAmount"));
  };
  const after = (count: number) => line(withDocuments(worked, again(count)));
  const fewest = smallest(weak.length, (count) => after(count) > now) ?? weak.length;
  const amount = weak.slice(0, fewest).reduce((sum, one) => sum + one.amount, 0n);
  return { change: "supports-confirmed", saw: { count: fewest, amount: fromMinor(amount) }, after: after(fewest) };
}

const lossOf = ({ amount, anchor }: Added, { policy }: WorkedCase) =>
  amount * BigInt(100 - policy.anchorWeights[anchor]);

/** The same document with one of its facts confirmed by somebody else. */
function vouchedFor(document: CheckedDocument, field: string): CheckedDocument {
  const said = document.fields[field];
  if (!said) return document;
  const standing = { by: "third-party", issuer: "", on: "" } as const;
  return { ...document, fields: { ...document.fields, [field]: { ...said, standing } } };
}
