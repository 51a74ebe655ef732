import { textOf } from "../../documents/fact";
import { foldName } from "../../values/company-name";
import { defineWords } from "../../words";
import { fail, pass } from "../answers";
import type { Check } from "../check";

export const buyerIsSeller: Check = {
  id: "buyer-is-seller",
  version: 1,
  kinds: ["vat-invoice", "invoice"],
  needs: ["sellerName", "buyerName"],
  words: defineWords({
    "zh-CN": {
      title: "买卖双方相同",
      saw: "购买方和销售方都是“{name}”。",
      todo: "自己开给自己的发票不能证明经营。",
      owner: "购买方和销售方读成了同一家，请核对。",
    },
    en: {
      title: "Buyer is seller",
      saw: "Buyer and seller are both “{name}”.",
      todo: "An invoice to oneself proves no trade.",
      owner: "Buyer and seller were read as the same business. Please check.",
    },
  }),
  run(document) {
    const [seller, buyer] = [textOf(document.fields, "sellerName") ?? "", textOf(document.fields, "buyerName") ?? ""];
    const ids = [textOf(document.fields, "sellerTaxId"), textOf(document.fields, "buyerTaxId")];
    const same = foldName(seller) === foldName(buyer) || (ids[0] !== null && ids[0] === ids[1]);
    return same ? fail("high", { name: seller }, document.fields.sellerName) : pass;
  },
};
