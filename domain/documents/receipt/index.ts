import type { Reading } from "../../reading";
import { defineWords } from "../../words";
import { spokenFields } from "../fact";
import type { DocumentKind } from "../kind";
import { placedLines } from "../layout/placed-line";
import { textRows } from "../layout/text-rows";
import { fieldsSchema } from "../schema";
import { receiptFields } from "./fields";
import { issuedDay } from "./issued-day";
import { looksLikeReceipt } from "./looks-like-receipt";
import { merchant } from "./merchant";
import { paidCurrency } from "./paid-currency";
import { paidTotal } from "./paid-total";

/** A shop's till receipt, photographed or as a PDF. */
export const receipt: DocumentKind<keyof typeof receiptFields> = {
  id: "receipt",
  words: defineWords({
    "zh-CN": { name: "购物小票", short: "小票", why: "证明您进了什么货、花了多少钱。", glyph: "据" },
    en: {
      name: "Shop receipt",
      short: "Receipt",
      why: "Shows what you bought for the business and for how much.",
      glyph: "R",
    },
  }),
  fields: receiptFields,
  recognise: looksLikeReceipt,
  extract: (reading: Reading) => {
    const rows = textRows(placedLines(reading, 2));
    return spokenFields({
      ...merchant(rows),
      issuedOn: issuedDay(rows),
      totalAmount: paidTotal(rows),
      currency: paidCurrency(rows),
    });
  },
  asks: ["totalAmount", "issuedOn", "merchantName"],
  schema: fieldsSchema(receiptFields),
};
