import type { CheckedDocument } from "../../checks/check";
import { businessKeys } from "../../documents/business-keys";
import { textOf } from "../../documents/fact";
import { tradedTotal } from "../../documents/invoice/credit-note";
import { type Day, isDay } from "../../values/day";
import type { Minor } from "../../values/money";
import { partyKey } from "./party-key";

/** One invoice as an arrow from who sold to who bought. */
export type TradeEdge = {
  documentId: string;
  /** Party keys: the tax id where one is printed, else the folded name. */
  seller: string;
  buyer: string;
  /** As printed, for people. */
  sellerName: string;
  buyerName: string;
  /** In minor units of `currency`; below nought for a red invoice or credit note. */
  amount: Minor;
  currency: string;
  day: Day;
  /** The invoice's own key, the same in whosever hands it is; null where no number was read. */
  invoiceKey: string | null;
  /** Which other applicant showed it; left out for the case's own documents. */
  businessId?: string;
};

/**
 * The trade that an invoice tells of, or nothing where it says no seller, buyer, day or total. Buyer and seller that are
 * one and the same make no trade.
 */
export function tradesOf(document: Pick<CheckedDocument, "id" | "kind" | "fields">): TradeEdge[] {
  const { id, kind, fields } = document;
  if (kind !== "vat-invoice" && kind !== "invoice") return [];
  const [sellerName, buyerName] = [textOf(fields, "sellerName"), textOf(fields, "buyerName")];
  const seller = partyKey(sellerName, textOf(fields, "sellerTaxId"));
  const buyer = partyKey(buyerName, textOf(fields, "buyerTaxId"));
  const [amount, day] = [tradedTotal(fields), textOf(fields, "issuedOn")];
  if (!seller || !buyer || seller === buyer || amount === null || !day || !isDay(day)) return [];
  return [
    {
      documentId: id,
      ...{ seller, buyer },
      sellerName: (sellerName ?? seller).trim(),
      buyerName: (buyerName ?? buyer).trim(),
      amount,
      currency: textOf(fields, "currency") ?? "CNY",
      day,
      invoiceKey: businessKeys(kind, fields)[0] ?? null,
    },
  ];
}
