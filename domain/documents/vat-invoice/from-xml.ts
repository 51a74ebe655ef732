import type { StructuredPart, XmlNode } from "../../reading";
import { parseDay } from "../../values/parse-day";
import { maskResidentId, normaliseTaxId } from "../../values/tax-id";
import { fact, spokenFields } from "../fact";
import type { Fact, Fields, Row } from "../kind";
import { nodesAt, textAt } from "../xml/nodes";
import { xmlAmount } from "../xml/values";
import { invoiceTypeOf } from "./invoice-type";
import { ratePercent } from "./rate-percent";

type Paths = Record<string, readonly string[]>;

/** 数电票 as the tax bureau's platform gives it. The document's and the lines' totals differ in one letter's case only. */
const digital: Paths = {
  type: ["Header/InherentLabel/GeneralOrSpecialVAT/LabelName", "Header/InherentLabel/EInvoiceType/LabelName"],
  invoiceNumber: ["TaxSupervisionInfo/InvoiceNumber", "Header/EIid"],
  issuedOn: ["TaxSupervisionInfo/IssueTime", "EInvoiceData/BasicInformation/RequestTime"],
  sellerName: ["EInvoiceData/SellerInformation/SellerName"],
  sellerTaxId: ["EInvoiceData/SellerInformation/SellerIdNum"],
  buyerName: ["EInvoiceData/BuyerInformation/BuyerName"],
  buyerTaxId: ["EInvoiceData/BuyerInformation/BuyerIdNum"],
  netAmount: ["EInvoiceData/BasicInformation/TotalAmWithoutTax"],
  taxAmount: ["EInvoiceData/BasicInformation/TotalTaxAm"],
  totalAmount: ["EInvoiceData/BasicInformation/TotalTax-includedAmount"],
  totalInWords: ["EInvoiceData/BasicInformation/TotalTax-includedAmountInChinese"],
  remark: ["EInvoiceData/AdditionalInformation/Remark"],
  lines: ["EInvoiceData/IssuItemInformation"],
};
const digitalLine: Paths = {
  name: ["ItemName"],
  spec: ["SpecMod"],
  unit: ["MeaUnits"],
  quantity: ["Quantity"],
  unitPrice: ["UnPrice"],
  amount: ["Amount"],
  taxRate: ["TaxRate"],
  taxAmount: ["ComTaxAm"],
};

/** The XML attached to an OFD invoice of the older kinds. */
const attached: Paths = {
  invoiceCode: ["InvoiceCode"],
  invoiceNumber: ["InvoiceNo"],
  issuedOn: ["IssueDate"],
  sellerName: ["Seller/SellerName"],
  sellerTaxId: ["Seller/SellerTaxID"],
  buyerName: ["Buyer/BuyerName"],
  buyerTaxId: ["Buyer/BuyerTaxID"],
  netAmount: ["TaxExclusiveTotalAmount"],
  taxAmount: ["TaxTotalAmount"],
  totalAmount: ["TaxInclusiveTotalAmount"],
  totalInWords: ["TaxInclusiveTotalAmountWithWords"],
  checkCode: ["InvoiceCheckCode"],
  remark: ["Note"],
  lines: ["GoodsInfos/GoodsInfo"],
};
const attachedLine: Paths = {
  name: ["Item"],
  spec: ["Specification"],
  unit: ["MeasurementDimension"],
  quantity: ["Quantity"],
  unitPrice: ["Price"],
  amount: ["Amount"],
  taxRate: ["TaxScheme"],
  taxAmount: ["TaxAmount"],
};

/** The facts of an invoice's own XML: rung "xml", or "signed-xml" only where the signature verified. */
export function fromXml(part: StructuredPart): Fields {
  const [paths, linePaths] =
    nodesAt(part.root, "EInvoiceData").length > 0 ? [digital, digitalLine] : [attached, attachedLine];
  const read = (name: string) => (paths[name] ? textAt(part.root, ...paths[name]) : null);
  const say = (value: string | null): Fact | null =>
    value
      ? fact(value, {
          rung: part.signatureVerified ? "signed-xml" : "xml",
          confidence: part.signatureVerified ? 0.99 : 0.97,
        })
      : null;
  const taxId = (name: string) => say(maskResidentId(normaliseTaxId(read(name) ?? "")));
  const rows = nodesAt(part.root, paths.lines![0]!).map((node) => rowOf(node, linePaths));
  const remark = [read("remark"), ...leavesOf(nodesAt(part.root, "EInvoiceData/SpecificInformation"))].filter(Boolean);
  const lines = rows.some((row) => row.amount) ? say("rows") : null;
  return spokenFields({
    invoiceType: say(titleOf(read("type"))),
    invoiceCode: say(read("invoiceCode")),
    invoiceNumber: say(read("invoiceNumber")),
    issuedOn: say(parseDay(read("issuedOn") ?? "")),
    sellerName: say(read("sellerName")),
    sellerTaxId: taxId("sellerTaxId"),
    buyerName: say(read("buyerName")),
    buyerTaxId: taxId("buyerTaxId"),
    netAmount: say(xmlAmount(read("netAmount"))),
    taxAmount: say(xmlAmount(read("taxAmount"))),
    totalAmount: say(xmlAmount(read("totalAmount"))),
    totalInWords: say(read("totalInWords")),
    checkCode: say(read("checkCode")?.replace(/\s/g, "") ?? null),
    remark: say(remark.join("；")),
    lines: lines && { ...lines, value: rows },
  });
}

/** The label of a 数电票 names only what stands in the brackets of its printed title. */
function titleOf(label: string | null): string | null {
  if (!label) return null;
  if (/专用/.test(label)) return "电子发票（增值税专用发票）";
  return /普通/.test(label) ? "电子发票（普通发票）" : invoiceTypeOf(label);
}

function rowOf(node: XmlNode, paths: Paths): Row {
  const cells = Object.entries(paths).flatMap(([name, [path]]) => {
    const text = textAt(node, path!);
    if (!text) return [];
    if (name === "taxRate") return [[name, ratePercent(text)] as const];
    return [[name, name === "amount" || name === "taxAmount" ? (xmlAmount(text) ?? text) : text] as const];
  });
  return Object.fromEntries(cells);
}

const leavesOf = (nodes: readonly XmlNode[]): string[] =>
  nodes.flatMap((node) => (node.children.length > 0 ? leavesOf(node.children) : node.text.trim() || []));
