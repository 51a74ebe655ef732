import { textOf } from "../../documents/fact";
import { amountFromWords } from "../../values/amount-in-words";
import { parseInvoiceQr } from "../../values/invoice-qr";
import { toMinor } from "../../values/money";
import { defineWords } from "../../words";
import { concern, fail, notApplicable, pass } from "../answers";
import type { Check, CheckedDocument } from "../check";
import { minorOf } from "../minor-of";
import { printedAgainstItself } from "./printed-against-itself";

/** Whether the page was read surely: its own text layer, or other print on the page repeats the differing total. */
function surelyPrinted({ fields }: CheckedDocument, field: string, print: string): boolean {
  const name = { number: "invoiceNumber", date: "issuedOn", amount: "totalAmount" }[field] ?? "";
  const spoke = [fields[name], ...(fields[name]?.others ?? [])].find(
    (one) => one?.value === print && one.rung !== "qr",
  );
  if (spoke?.rung !== "ocr") return true;
  if (field !== "amount") return false;
  const [total, net, tax] = [toMinor(print), minorOf(fields, "netAmount"), minorOf(fields, "taxAmount")];
  if (net !== null && tax !== null && net + tax === total) return true;
  return amountFromWords(textOf(fields, "totalInWords") ?? "") === total;
}

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
      saw: "二维码写的{field, select, number {号码} date {日期} other {金额}}是 {code}，票面是 {print}。",
      expected: "二维码里的号码、日期、金额与票面一样。",
      todo: "请在税务局查验平台核对原票。",
      owner: "请上传从税务局网站下载的原件。",
    },
    en: {
      title: "QR code and print",
      saw: "The QR code says {code} for the {field}, the page says {print}.",
      expected: "Number, date and amount in the QR code are those on the page.",
      todo: "Check the invoice on the tax bureau's site.",
      owner: "Please upload the original from the tax bureau's site.",
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
    const sure = differences.find((one) => surelyPrinted(document, one.field, one.print ?? ""));
    const { field, code, print } = sure ?? first;
    const saw = { field, code: code ?? "", print: print ?? "" };
    const place = (field === "amount" && printedAgainstItself(document)) || sighting;
    return sure ? fail("high", saw, place) : concern("medium", saw, place);
  },
};
