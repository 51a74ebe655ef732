import { amountFromWords } from "../../values/amount-in-words";
import { toMinor } from "../../values/money";
import { wordsLookLike } from "../../values/words-look-like";
import { rowsOf, textOf } from "../fact";
import type { Fact, Fields } from "../kind";

const minorOf = (fields: Fields, name: string) => {
  const text = textOf(fields, name);
  return text === null ? null : toMinor(text);
};

/**
 * Weighs facts by what the document says twice: net + tax = total, words = figures, lines = net, number and day.
 * What a second place confirms becomes sure, what another contradicts becomes doubtful; no value is changed, and facts
 * of the invoice's own XML are left alone.
 */
export function judged(fields: Fields): Fields {
  const [net, tax, total] = [
    minorOf(fields, "netAmount"),
    minorOf(fields, "taxAmount"),
    minorOf(fields, "totalAmount"),
  ];
  const words = textOf(fields, "totalInWords");
  const said = words === null ? null : amountFromWords(words);
  const adds = net !== null && tax !== null && total !== null && net + tax === total;
  const spelt = total !== null && words !== null && (said === null ? wordsLookLike(words, total) : said === total);
  const breaks =
    (net !== null && tax !== null && total !== null && !adds) || (total !== null && words !== null && !spelt);
  const lineSum = rowsOf(fields, "lines").reduce<bigint | null>((sum, row) => {
    const amount = toMinor(row.amount ?? "");
    return sum === null || amount === null ? null : sum + amount;
  }, 0n);
  const linesFit = net !== null && lineSum !== null && lineSum === net;
  const day = textOf(fields, "issuedOn");
  const number = textOf(fields, "invoiceNumber");
  // Two digits that fit say nothing of eighteen others that a reader of pictures may have got wrong.
  const yearFits = day !== null && number?.length === 20 && number.slice(0, 2) === day.slice(2, 4);
  return {
    ...fields,
    ...weigh(fields, "totalAmount", adds || spelt, breaks && !adds && !spelt),
    ...weigh(fields, "netAmount", adds || linesFit, breaks && !adds && !linesFit),
    ...weigh(fields, "taxAmount", adds, breaks && !adds),
    ...weigh(fields, "totalInWords", said !== null && spelt, breaks && !spelt),
    ...weigh(fields, "lines", linesFit, net !== null && !linesFit),
    ...weigh(fields, "invoiceNumber", yearFits && fields.invoiceNumber?.rung !== "ocr", false),
    ...weigh(fields, "issuedOn", yearFits && fields.issuedOn?.rung !== "ocr", false),
  };
}

function weigh(fields: Fields, name: string, confirmed: boolean, contradicted: boolean): Record<string, Fact> {
  const fact = fields[name];
  if (!fact || (!confirmed && !contradicted) || /xml/.test(fact.rung)) return {};
  const confidence = confirmed ? Math.max(fact.confidence, 0.97) : Math.min(fact.confidence, 0.62);
  return { [name]: { ...fact, confidence } };
}
