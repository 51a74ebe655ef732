import type { StructuredPart, XmlNode } from "../../reading";
import type { Fields, Row } from "../kind";
import { nodeAt, nodesAt, textAt } from "../xml/nodes";
import { xmlAmount, xmlDay } from "../xml/values";
import { factsOfStructured } from "./structured-invoice";

/**
 * Reads UBL 2.1, Invoice and CreditNote (EN 16931 syntax binding). Total is the amount with tax (BT-112), not what is
 * left to pay; net is the amount without tax (BT-109).
 */
export function fromUbl(part: StructuredPart): Fields {
  const root = part.root.name === "AttachedDocument" ? null : part.root;
  if (!root) return {};
  const foot = nodeAt(root, "LegalMonetaryTotal") ?? root;
  const currency = textAt(root, "DocumentCurrencyCode");
  const [seller, buyer] = [partyOf(root, "Seller"), partyOf(root, "Buyer")];
  return factsOfStructured(
    {
      isCreditNote: root.name === "CreditNote" || textAt(root, "InvoiceTypeCode") === "381",
      invoiceNumber: textAt(root, "ID"),
      issuedOn: xmlDay(textAt(root, "IssueDate")),
      dueOn: xmlDay(textAt(root, "DueDate", "PaymentMeans/PaymentDueDate")),
      sellerName: seller.name,
      sellerTaxId: seller.taxId,
      buyerName: buyer.name,
      buyerTaxId: buyer.taxId,
      netAmount: xmlAmount(textAt(foot, "TaxExclusiveAmount")),
      taxAmount: taxTotal(root, currency),
      totalAmount: xmlAmount(textAt(foot, "TaxInclusiveAmount", "PayableAmount")),
      currency: currency ?? nodeAt(foot, "PayableAmount")?.attributes.currencyID ?? null,
      lines: nodesAt(root, "InvoiceLine|CreditNoteLine").map(lineOf),
    },
    part,
  );
}

/** The tax may be given twice, once in the books' own currency: the invoice's currency counts. */
function taxTotal(root: XmlNode, currency: string | null): string | null {
  const given = nodesAt(root, "TaxTotal/TaxAmount");
  const own = given.find((node) => node.attributes.currencyID === currency) ?? given[0];
  return xmlAmount(own?.text ?? null);
}

function partyOf(root: XmlNode, side: "Seller" | "Buyer") {
  const role = side === "Seller" ? "AccountingSupplierParty" : "AccountingCustomerParty";
  const party = nodeAt(root, `${role}/Party`);
  const name = party ? textAt(party, "PartyLegalEntity/RegistrationName", "PartyName/Name") : null;
  const taxId = party ? textAt(party, "PartyTaxScheme/CompanyID", "PartyLegalEntity/CompanyID") : null;
  return { name, taxId };
}

function lineOf(line: XmlNode): Row {
  return {
    name: textAt(line, "Item/Name", "Item/Description") ?? "",
    quantity: textAt(line, "InvoicedQuantity", "CreditedQuantity") ?? "",
    unitPrice: textAt(line, "Price/PriceAmount") ?? "",
    netAmount: xmlAmount(textAt(line, "LineExtensionAmount")) ?? "",
    taxRate: textAt(line, "Item/ClassifiedTaxCategory/Percent") ?? "",
  };
}
