import { textOf } from "../../documents/fact";
import { parseInvoiceQr } from "../../values/invoice-qr";
import { toMinor } from "../../values/money";
import { defineWords } from "../../words";
import { fail, notApplicable, pass } from "../answers";
import type { Check, CheckedDocument } from "../check";

/** What the page itself says, even where the QR code's own value was taken. */
function printed({ fields }: CheckedDocument, name: string): string | null {
  const fact = fields[name];
  if (!fact) return null;
  if (fact.rung !== "qr") return textOf(fields, name);
  return fact.others?.find((other) => other.rung !== "qr")?.value ?? textOf(fields, name);
}

export const qrEqualsPrint: Check = {
  id: "qr-equals-print",
  version: 1,
  kinds: ["vat-invoice"],
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "二维码与票面",
      saw: "二维码写的{field}是 {code}，票面是 {print}。",
      todo: "请在税务局查验平台核对原票；二维码与票面不符多为篡改。",
      owner: "票面和二维码对不上，请上传税务局下载的原件。",
    },
    en: {
      title: "QR code and print",
      saw: "The QR code says {code} for the {field}, the page says {print}.",
      todo: "Check the invoice on the tax bureau's site; a QR code that differs from the page usually means altering.",
      owner: "The page and its QR code differ. Please upload the original from the tax bureau's site.",
    },
  }),
  run(document) {
    const sighting = document.codes.find((code) => parseInvoiceQr(code.text));
    const qr = sighting && parseInvoiceQr(sighting.text);
    if (!sighting || !qr) return notApplicable;
    const differences = [
      { field: "number", code: qr.number, print: printed(document, "invoiceNumber") },
      { field: "date", code: qr.issuedOn, print: printed(document, "issuedOn") },
    ].filter(({ code, print }) => code && print && code !== print);
    const total = printed(document, "totalAmount");
    const amounts = [total, ...(qr.amountMeans === "gross" ? [] : [textOf(document.fields, "netAmount")])].map((text) =>
      toMinor(text ?? ""),
    );
    const amount = toMinor(qr.amount ?? "");
    if (amount !== null && total && !amounts.includes(amount))
      differences.push({ field: "amount", code: qr.amount, print: total });
    const [first] = differences;
    if (!first) return pass;
    return fail("high", { field: first.field, code: first.code ?? "", print: first.print ?? "" }, sighting);
  },
};
