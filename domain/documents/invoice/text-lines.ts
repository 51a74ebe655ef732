import { toMinor } from "../../values/money";
import { findAmounts } from "../../values/parse-amount";
import { fact } from "../fact";
import type { Fact, Row } from "../kind";
import type { PlacedLine } from "../layout/placed-line";
import { type Column, cellsByRole, type HeadingRoles, headingAt } from "../layout/table-columns";
import { type TextRow, textRows } from "../layout/text-rows";
import type { Habits } from "./text-habits";

type Role = "name" | "quantity" | "unitPrice" | "taxRate" | "netAmount" | "other";

const headings: HeadingRoles<Role> = [
  ["other", /^POS|ARTNR|ART-NR|^DISC|RABATT|REMISE|^NO$|^#|SKU|CODE|DATE$|EINHEIT|^UNIT$/],
  [
    "name",
    /DESCRIPTION|BESCHREIBUNG|BEZEICHNUNG|DESIGNATION|^ITEM|PRODUCT|PRODUKT|LEISTUNG|LIBELLE|ARTICLE|ARTIKEL|GOODS|SERVICE|品名|名称/,
  ],
  ["quantity", /^QTY|QUANTIT|MENGE|ANZAHL|^QTE|HOURS|STUNDEN|数量/],
  ["unitPrice", /UNITPRICE|EINZELPREIS|NETTOPREIS|PREIS\/|^PREIS|PRIXUNIT|^P\.?U|^PRICE$|^RATE$|UNITCOST|单价/],
  ["taxRate", /VAT|MWST|^UST|TVA|STEUER|^TAX|GST|税率/],
  ["netAmount", /AMOUNT|BETRAG|MONTANT|^TOTAL|ENTGELT|NETTOWERT|GESAMT|PRICEW\/O|LINETOTAL|金额/],
];
const foot =
  /^(?:sub\s?total|net total|total|summe|zwischensumme|gesamt|positionssumme|montant|belegsummen|warenwert|umsatzsteuer|netto|合计)/iu;

/**
 * The table of goods and services, when its sums add up to the invoice's net amount. A table that does not is kept back:
 * most often a row was not read, and a half-read table would accuse the document of a wrong sum.
 */
export function invoiceLines(lines: readonly PlacedLine[], habits: Habits, net: Fact | null): Fact | null {
  const found = tableRows(textRows(lines), habits);
  const first = found[0];
  if (!first) return null;
  const added = found.reduce((sum, { row }) => sum + (toMinor(row.netAmount!) ?? 0n), 0n);
  const holds = net !== null && typeof net.value === "string" && toMinor(net.value) === added;
  const at = first.at;
  const { rung } = at.lines[0]!;
  return fact(
    found.map(({ row }) => row),
    { rung, confidence: holds ? 0.94 : net === null ? 0.6 : 0, page: at.page, box: at.box },
  );
}

function tableRows(rows: readonly TextRow[], habits: Habits): { row: Row; at: TextRow }[] {
  const found: { row: Row; at: TextRow }[] = [];
  let columns: Column<Role>[] | null = null;
  let before = "";
  for (const [index, row] of rows.entries()) {
    const heading = headingColumns(rows, index);
    if (heading) columns = heading;
    else if (columns && foot.test(row.text)) columns = null;
    else if (columns) {
      const cells = cellsByRole(row, columns, { sums: ["unitPrice", "netAmount"] });
      const read = lineOf(cells, before, habits);
      if (read) found.push({ row: read, at: row });
      before = read ? "" : (cells.get("name") ?? "");
    }
  }
  return found;
}

function headingColumns(rows: readonly TextRow[], index: number): Column<Role>[] | null {
  const columns = headingAt(rows, index, headings);
  const has = (role: Role) => columns.some((column) => column.role === role);
  return has("netAmount") && has("name") && (has("quantity") || has("unitPrice")) ? columns : null;
}

/** A line needs its sum and a quantity or price; a name printed on the row above is taken from there. */
function lineOf(cells: ReadonlyMap<Role, string>, before: string, habits: Habits): Row | null {
  const sum = (role: Role) => findAmounts(cells.get(role) ?? "", { decimal: habits.decimal }).at(-1);
  const amount = sum("netAmount");
  const quantity = /[\d.,]+/.exec(cells.get("quantity") ?? "")?.[0] ?? "";
  const price = sum("unitPrice")?.amount ?? "";
  if (!amount?.decimals || (quantity === "" && price === "")) return null;
  return {
    name: cells.get("name") || before,
    quantity: quantity.replace(",", "."),
    unitPrice: price,
    netAmount: amount.amount,
    taxRate: /\d{1,2}(?:[.,]\d+)?/.exec(cells.get("taxRate") ?? "")?.[0]?.replace(",", ".") ?? "",
  };
}
