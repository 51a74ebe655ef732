import { rowsOf, textOf } from "../../documents/fact";
import { normalisePlate, plateTail } from "../../values/plate";
import { editDistance } from "../../values/words-look-like";
import { defineWords } from "../../words";
import { fromFields, ofTheBusiness } from "../hear";
import type { Attribute, Context, Likeness, Said } from "../ledger";

const papers: Attribute["reads"] = { "vehicle-licence": ["plateNumber"], "transport-permit": ["plateNumber"] };
const photos: Attribute["reads"] = { "vehicle-photo": ["plateNumber"] };
const invoices = ["remark", "lines"];

/** The plates of its vehicles. A business may have many, so papers do not contradict each other: photos are held to them. */
export const plates: Attribute = {
  id: "plates",
  words: defineWords({ "zh-CN": { name: "车牌" }, en: { name: "Plates" } }),
  shape: "identifier",
  reads: { ...papers, ...photos, "vat-invoice": invoices, invoice: invoices },
  hear: (context) => ofTheBusiness([...fromFields(papers, context), ...fromFields(photos, context)]),
  fold: normalisePlate,
  compare: (said, _leading, all, context) => (isPhoto(said, context) ? besidePapers(said, all, context) : "agree"),
  treatments: ["right", "not-ours"],
};

/** The province is the weakest character to read, so the last six decide. Without any paper there is nothing to compare. */
function besidePapers(said: Said, all: readonly Said[], context: Context): Likeness {
  const known = all.filter((one) => !isPhoto(one, context)).map((one) => plateTail(normalisePlate(one.value)));
  const own = plateTail(normalisePlate(said.value));
  if (known.length === 0 || known.includes(own) || isOnInvoices(own, context)) return "agree";
  return known.some((plate) => editDistance(plate, own) === 1) ? "near" : "contradict";
}

function isPhoto({ source }: Said, { evidence }: Context): boolean {
  if (source.by !== "document" && source.by !== "correction") return false;
  return evidence.documents.find((one) => one.id === source.documentId)?.kind === "vehicle-photo";
}

/** Transport invoices carry the plate in their remark or lines. */
function isOnInvoices(tail: string, { evidence }: Context): boolean {
  return evidence.documents
    .filter((one) => one.kind === "vat-invoice" || one.kind === "invoice")
    .flatMap((one) => [textOf(one.fields, "remark") ?? "", ...rowsOf(one.fields, "lines").flatMap(Object.values)])
    .some((text) => normalisePlate(text).includes(tail));
}
