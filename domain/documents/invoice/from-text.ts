import type { Reading } from "../../reading";
import { findCurrency } from "../../values/find-currency";
import { factFromLine, spokenFields } from "../fact";
import type { Fact, Fields } from "../kind";
import { type PlacedLine, placedLines } from "../layout/placed-line";
import { creditNote } from "./credit-note";
import { invoiceDays } from "./text-days";
import { type Habits, habitsOf } from "./text-habits";
import { invoiceLines } from "./text-lines";
import { invoiceNumberOf } from "./text-number";
import { invoiceParties } from "./text-parties";
import { invoiceSums } from "./text-sums";
import { invoiceTaxIds } from "./text-tax-ids";

/** The facts of an invoice's text, from a text layer or a reader's lines, in English, German or French. */
export function fromText(reading: Reading): Fields {
  const lines = placedLines(reading, 6);
  const habits = habitsOf(lines);
  const parties = invoiceParties(lines);
  const sums = invoiceSums(lines, habits);
  return spokenFields({
    invoiceNumber: invoiceNumberOf(lines),
    ...invoiceDays(lines, habits),
    ...parties,
    ...invoiceTaxIds(lines, parties.buyerName, parties.sellerName),
    ...sums,
    invoiceType: creditNoteTitle(lines),
    currency: currencyOf(lines, habits),
    lines: invoiceLines(lines, habits, sums.netAmount),
  });
}

function currencyOf(lines: readonly PlacedLine[], habits: Habits): Fact | null {
  if (!habits.currency) return euroByTaxNumber(lines);
  const naming = lines.filter((line) => findCurrency(line.text) === habits.currency);
  return factFromLine(habits.currency, naming[0]!, naming.length > 1 ? 0.95 : 0.84);
}

/** Without any sign of a currency (readers often lose "€"), the seller's country by its tax number tells it. */
function euroByTaxNumber(lines: readonly PlacedLine[]): Fact | null {
  const at = lines.find((line) =>
    /(?:TVA|UST|MWST|VAT)\W?(?:ID|NR|NO|NUMMER|\s|\W)*(?:DE|FR|AT|IT|ES|NL|BE|LU|IE|FI|PT)[A-Z0-9]{2}\d{6,}/i.test(
      line.text,
    ),
  );
  return at ? factFromLine("EUR", at, 0.78) : null;
}

/** A line near the top that is a credit note's title. "Gutschrift" alone is none: a buyer's own bill is called so too. */
function creditNoteTitle(lines: readonly PlacedLine[]): Fact | null {
  const title = /^\W*(?:credit ?(?:note|memo)|facture d['’ ]?avoir|avoir|stornorechnung|rechnungskorrektur)\b/i;
  const at = lines.find((line) => line.page === 1 && line.box[1] < 0.5 && title.test(line.text.trim()));
  return at ? factFromLine(creditNote, at, 0.9) : null;
}
