import { fromMinor, type Minor } from "../../values/money";
import { editDistance } from "../../values/words-look-like";
import type { CheckedDocument } from "../check";

type Line = CheckedDocument["text"][number];

/** Sums read more clearly than this, and the same at every look, are believed in a photo too. */
const clear = 0.95;

/**
 * Whether sums that do not make each other would, had the reader slipped at one figure of one of them, and nothing says
 * that it did not: the print was not quite clear, or a further look at it read what the others ask for.
 */
export function mayBeASlip(document: CheckedDocument, net: Minor, tax: Minor, total: Minor): boolean {
  const meant = { netAmount: total - tax, taxAmount: total - net, totalAmount: net + tax };
  const seen = { netAmount: net, taxAmount: tax, totalAmount: total };
  return (["netAmount", "taxAmount", "totalAmount"] as const).some((name) => {
    if (document.fields[name]?.rung !== "ocr") return false;
    const [is, asks] = [figures(seen[name]), figures(meant[name])];
    if (meant[name] < 0n !== seen[name] < 0n || editDistance(is, asks) !== 1) return false;
    const line = lineOf(document, name, is);
    return !line || (line.confidence ?? 0) < clear || (line.again ?? []).some((look) => bare(look).includes(asks));
  });
}

const figures = (amount: Minor): string => fromMinor(amount < 0n ? -amount : amount);
const bare = (text: string): string => text.replace(/[,，\s]/g, "");

/** The line that a sum was read from: it says the sum, and stands nearest to where the fact does. */
function lineOf({ fields, text }: CheckedDocument, name: string, sum: string): Line | undefined {
  const { page, box } = fields[name]!;
  const away = (line: Line) => (box ? Math.abs(line.box[1] - box[1]) + Math.abs(line.box[0] - box[0]) : 0);
  return text
    .filter((line) => line.page === page && bare(line.text).includes(sum))
    .sort((a, b) => away(a) - away(b))[0];
}
