import { describe, expect, it } from "vitest";
import type { PlacedLine } from "../layout/placed-line";
import { habitsOf } from "./text-habits";
import { invoiceNumberOf } from "./text-number";
import { invoiceParties } from "./text-parties";
import { invoiceSums } from "./text-sums";

/** Lines of a page: each row is its cells with their left edges. */
function page(rows: readonly (readonly (readonly [left: number, text: string])[])[]): PlacedLine[] {
  return rows.flatMap((cells, row) =>
    cells.map(([left, text]) => ({
      text,
      box: [left, 0.05 + row * 0.02, text.length * 0.008, 0.014] as const,
      confidence: 1,
      rung: "pdf-text" as const,
      page: 1,
    })),
  );
}

const sums = (rows: Parameters<typeof page>[0]) => {
  const lines = page(rows);
  return invoiceSums(lines, habitsOf(lines));
};

describe("the foot of an invoice", () => {
  it("adds the taxes of several rates to the net amount", () => {
    const { netAmount, taxAmount, totalAmount } = sums([
      [
        [0.5, "Nettobetrag"],
        [0.8, "1.000,00 €"],
      ],
      [
        [0.5, "USt 19 %"],
        [0.8, "152,00 €"],
      ],
      [
        [0.5, "USt 7 %"],
        [0.8, "14,00 €"],
      ],
      [
        [0.5, "Gesamtbetrag"],
        [0.8, "1.166,00 €"],
      ],
    ]);
    expect([netAmount?.value, taxAmount?.value, totalAmount?.value]).toEqual(["1000.00", "166.00", "1166.00"]);
    expect(totalAmount?.confidence).toBeGreaterThan(0.9);
  });

  it("takes the total, not what is left to pay after a deposit", () => {
    const { totalAmount } = sums([
      [
        [0.5, "Subtotal"],
        [0.8, "$100.00"],
      ],
      [
        [0.5, "Sales tax 8%"],
        [0.8, "$8.00"],
      ],
      [
        [0.5, "Balance due"],
        [0.8, "$108.00"],
      ],
      [
        [0.5, "Less deposit"],
        [0.8, "-$58.00"],
      ],
      [
        [0.5, "Amount due"],
        [0.8, "$50.00"],
      ],
    ]);
    expect(totalAmount?.value).toBe("108.00");
  });

  it("reads thousands set apart by spaces when the cell is one sum", () => {
    const { totalAmount } = sums([
      [
        [0.5, "Total HT"],
        [0.8, "CHF 11 571.27"],
      ],
      [
        [0.5, "TVA 8.1 %"],
        [0.8, "CHF 937.27"],
      ],
      [
        [0.5, "Total TTC"],
        [0.8, "CHF 12 508.54"],
      ],
    ]);
    expect(totalAmount?.value).toBe("12508.54");
  });

  it("does not take goods that begin with a word for a sum as one", () => {
    const { totalAmount } = sums([
      [
        [0.1, "Total station hire"],
        [0.8, "£900.00"],
      ],
      [
        [0.5, "Subtotal"],
        [0.8, "£1,000.00"],
      ],
      [
        [0.5, "VAT (20%)"],
        [0.8, "£200.00"],
      ],
      [
        [0.5, "Total"],
        [0.8, "£1,200.00"],
      ],
    ]);
    expect(totalAmount?.value).toBe("1200.00");
  });
});

describe("an invoice's number and sender", () => {
  it("never says half a number that goes on in the next line", () => {
    const lines = page([[[0.1, "Rechnung Nr.: 2024-8974"]], [[0.1, "Bitte nennen Sie die Rechnungsnummer 2024-"]]]);
    expect(invoiceNumberOf(lines)?.value).toBe("2024-8974");
  });

  it("takes a number from a bare word or a sign near the title", () => {
    expect(invoiceNumberOf(page([[[0.1, "INVOICE"]], [[0.1, "#2026-9276"]]]))?.value).toBe("2026-9276");
    expect(
      invoiceNumberOf(
        page([
          [[0.1, "FACTURE"]],
          [
            [0.5, "Numéro :"],
            [0.7, "253182"],
          ],
        ]),
      )?.value,
    ).toBe("253182");
  });

  it("tells the sender by its line above the address window and its foot", () => {
    const lines = page([
      [[0.1, "Ahrendt Elektrotechnik e.U., Hafenstraße 153, 1010 Wien"]],
      [],
      [[0.1, "Thalbach Haustechnik GmbH"]],
      [[0.1, "Industrieweg 118"]],
      [[0.1, "1010 Wien"]],
    ]);
    const { sellerName, buyerName } = invoiceParties(lines);
    expect([sellerName?.value, buyerName?.value]).toEqual(["Ahrendt Elektrotechnik e.U.", "Thalbach Haustechnik GmbH"]);
  });
});
