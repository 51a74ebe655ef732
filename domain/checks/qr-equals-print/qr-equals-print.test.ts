import { expect, it } from "vitest";
import { fact } from "../../documents/fact";
import type { Box } from "../../values/box";
import { aDocument } from "../a-document";
import { qrEqualsPrint } from ".";

const codeBox: Box = [0.03, 0.02, 0.1, 0.14];
const totalBox: Box = [0.75, 0.7, 0.08, 0.03];
const code = {
  format: "QRCode",
  text: "01,32,,26342626172704865166,113.00,20260806,,ABCD,",
  page: 1,
  box: codeBox,
};

/** An invoice whose code says 113.00 and whose total, printed at its place, says 913.00. */
function placeOf(lines: string, net: string, tax: string) {
  const invoice = { invoiceNumber: "26342626172704865166", issuedOn: "2026-08-06", netAmount: net, taxAmount: tax };
  const document = aDocument("vat-invoice", invoice, { codes: [code] });
  const at = { rung: "pdf-text", confidence: 0.97, page: 1, box: totalBox } as const;
  const fields = {
    ...document.fields,
    totalAmount: fact("913.00", at),
    lines: fact([{ amount: lines }], { ...at, box: null }),
  };
  return qrEqualsPrint.run({ ...document, fields }, { today: "2026-11-20" });
}

it("points at the total where other print of the page speaks against it too", () => {
  expect(placeOf("100.00", "100.00", "13.00")).toMatchObject({ verdict: "fail", box: totalBox });
  expect(placeOf("100.00", "807.96", "105.04")).toMatchObject({ verdict: "fail", box: totalBox });
});

it("points at the code where all print agrees and the code alone does not", () => {
  expect(placeOf("807.96", "807.96", "105.04")).toMatchObject({ verdict: "fail", box: codeBox });
});
