import type { Reading } from "../../reading";
import type { Box } from "../../values/box";
import { type InvoiceQr, parseInvoiceQr } from "../../values/invoice-qr";
import { fromMinor, toMinor } from "../../values/money";
import { fact, spokenFields, textOf } from "../fact";
import type { Fact, Fields } from "../kind";
import { invoiceTypeOfQr } from "./invoice-type";

/** The first invoice QR code of a reading, and where it stands. */
export function invoiceCodeOn(reading: Reading): { qr: InvoiceQr; page: number; box: Box } | null {
  for (const page of reading.pages) {
    for (const code of page.codes) {
      const qr = parseInvoiceQr(code.text);
      if (qr) return { qr, page: page.number, box: code.box };
    }
  }
  return null;
}

/**
 * The facts of the QR code. `printed` settles what the amount of an older kind means: the tax-free sum or the total,
 * whichever the print repeats; without a print it is the tax-free sum, said with less certainty.
 */
export function fromQr(reading: Reading, printed: Fields): Fields {
  const found = invoiceCodeOn(reading);
  if (!found) return {};
  const { qr } = found;
  // A wrong checksum means an altered or misread code; a right one proves only that the code is whole.
  const sure = qr.crcOk === false ? 0.6 : qr.crcOk ? 0.97 : 0.9;
  const say = (value: string | null, confidence = sure): Fact | null =>
    value ? fact(value, { rung: "qr", confidence, page: found.page, box: found.box }) : null;
  const minor = qr.amount === null ? null : toMinor(qr.amount);
  const amount = minor === null ? null : fromMinor(minor);
  const isTotal = qr.amountMeans === "gross" || (amount !== null && textOf(printed, "totalAmount") === amount);
  const isNet = amount !== null && textOf(printed, "netAmount") === amount;
  return spokenFields({
    invoiceType: say(invoiceTypeOfQr(qr.kind), sure * 0.95),
    invoiceCode: say(qr.code),
    invoiceNumber: say(qr.number),
    issuedOn: say(qr.issuedOn),
    totalAmount: isTotal && (qr.amountMeans === "gross" || !isNet) ? say(amount) : null,
    netAmount: qr.amountMeans !== "gross" && (isNet || !isTotal) ? say(amount, isNet ? sure : sure * 0.75) : null,
    checkCode: say(/^\d{20}$/.test(qr.checkCode ?? "") ? qr.checkCode : null),
  });
}
