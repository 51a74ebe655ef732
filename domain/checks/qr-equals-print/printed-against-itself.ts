import { rowsOf, textOf } from "../../documents/fact";
import type { Fact, Fields } from "../../documents/kind";
import { amountFromWords } from "../../values/amount-in-words";
import { toMinor } from "../../values/money";
import type { CheckedDocument } from "../check";
import { apart, minorOf } from "../minor-of";

/**
 * Where the printed total stands when other print of the page speaks against it too: its lines, its net sum and tax, or
 * its words. The code then stands with the rest, and the total is what differs. Null where the print agrees with itself.
 */
export function printedAgainstItself({ fields }: CheckedDocument): Pick<Fact, "page" | "box"> | null {
  const total = fields.totalAmount;
  const printed = total?.rung === "qr" ? total.others?.find(({ rung }) => rung !== "qr") : total;
  if (!printed?.box || typeof printed.value !== "string") return null;
  return isContradicted(fields, toMinor(printed.value)) ? { page: printed.page, box: printed.box } : null;
}

function isContradicted(fields: Fields, total: bigint | null): boolean {
  if (total === null) return false;
  const [net, tax] = [minorOf(fields, "netAmount"), minorOf(fields, "taxAmount")];
  const words = amountFromWords(textOf(fields, "totalInWords") ?? "");
  const amounts = rowsOf(fields, "lines").map((row) => toMinor(row.amount ?? ""));
  const lines = amounts.reduce<bigint | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0n);
  const slack = BigInt(Math.max(1, amounts.length));
  return (
    (words !== null && words !== total) ||
    (net !== null && tax !== null && apart(net + tax, total) > slack) ||
    (net !== null && lines !== null && amounts.length > 0 && apart(lines, net) > slack)
  );
}
