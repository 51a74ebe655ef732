import type { StructuredPart, XmlNode } from "../../reading";
import type { Fields, Row } from "../kind";
import { nodeAt, nodesAt, textAt } from "../xml/nodes";
import { xmlAmount, xmlDay } from "../xml/values";
import { factsOfStructured } from "./structured-invoice";

const trade = "SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction";
const agreement = "ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement";
const settlement = "ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement";
const sums = "SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation";

/** UNTDID 1001 codes of documents that give money back. */
const creditNotes = ["381", "261", "262", "296", "308", "396", "420", "458", "532"];

/**
 * Reads UN/CEFACT Cross Industry Invoice: Factur-X, ZUGFeRD 2 and XRechnung (root CrossIndustryInvoice) and ZUGFeRD 1
 * (root CrossIndustryDocument). Total is the grand total with tax (BT-112), net the tax basis (BT-109).
 */
export function fromCii(part: StructuredPart): Fields {
  const header = nodeAt(part.root, "ExchangedDocument|HeaderExchangedDocument");
  const deal = nodeAt(part.root, trade);
  if (!header || !deal) return {};
  const parties = nodeAt(deal, agreement) ?? deal;
  const paid = nodeAt(deal, settlement) ?? deal;
  const foot = nodeAt(paid, sums) ?? paid;
  const [seller, buyer] = [partyOf(parties, "Seller"), partyOf(parties, "Buyer")];
  return factsOfStructured(
    {
      isCreditNote: creditNotes.includes(textAt(header, "TypeCode") ?? ""),
      invoiceNumber: textAt(header, "ID"),
      issuedOn: xmlDay(textAt(header, "IssueDateTime/DateTimeString", "IssueDateTime/DateTime", "IssueDateTime")),
      dueOn: dueDay(paid),
      sellerName: seller.name,
      sellerTaxId: seller.taxId,
      buyerName: buyer.name,
      buyerTaxId: buyer.taxId,
      netAmount: xmlAmount(textAt(foot, "TaxBasisTotalAmount")),
      taxAmount: taxTotal(foot, textAt(paid, "InvoiceCurrencyCode")),
      totalAmount: xmlAmount(textAt(foot, "GrandTotalAmount")),
      currency: textAt(paid, "InvoiceCurrencyCode") ?? nodeAt(foot, "GrandTotalAmount")?.attributes.currencyID ?? null,
      lines: nodesAt(deal, "IncludedSupplyChainTradeLineItem").flatMap(lineOf),
    },
    part,
  );
}

function dueDay(paid: XmlNode): string | null {
  const due = "SpecifiedTradePaymentTerms/DueDateDateTime";
  return xmlDay(textAt(paid, `${due}/DateTimeString`, `${due}/DateTime`, due));
}

/** The tax may be given twice, once in the books' own currency: the invoice's currency counts. */
function taxTotal(foot: XmlNode, currency: string | null): string | null {
  const given = nodesAt(foot, "TaxTotalAmount");
  const own = given.find((node) => node.attributes.currencyID === currency) ?? given[0];
  return xmlAmount(own?.text ?? null);
}

function partyOf(parties: XmlNode, side: "Seller" | "Buyer") {
  const party = nodeAt(parties, `${side}TradeParty`);
  const taxIds = party ? nodesAt(party, "SpecifiedTaxRegistration/ID") : [];
  const vat = taxIds.find((node) => node.attributes.schemeID === "VA") ?? taxIds[0];
  const name = party ? textAt(party, "Name", "SpecifiedLegalOrganization/TradingBusinessName") : null;
  const taxId = vat?.text.trim() || null;
  return { name, taxId };
}

function lineOf(item: XmlNode): Row[] {
  const settled = nodeAt(item, "SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement");
  const agreed = nodeAt(item, "SpecifiedLineTradeAgreement|SpecifiedSupplyChainTradeAgreement");
  const delivered = nodeAt(item, "SpecifiedLineTradeDelivery|SpecifiedSupplyChainTradeDelivery");
  const name = textAt(item, "SpecifiedTradeProduct/Name");
  const sum = "SpecifiedTradeSettlementLineMonetarySummation|SpecifiedTradeSettlementMonetarySummation";
  const amount = settled && xmlAmount(textAt(settled, `${sum}/LineTotalAmount`));
  if (!name && !amount) return [];
  return [
    {
      name: name ?? "",
      quantity: (delivered && textAt(delivered, "BilledQuantity")) ?? "",
      unitPrice: (agreed && textAt(agreed, "NetPriceProductTradePrice/ChargeAmount")) ?? "",
      netAmount: amount ?? "",
      taxRate: (settled && textAt(settled, "ApplicableTradeTax/RateApplicablePercent|ApplicablePercent")) ?? "",
    },
  ];
}
