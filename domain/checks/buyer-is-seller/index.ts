import { textOf } from "../../documents/fact";
import { foldName } from "../../values/company-name";
import { isHiddenId } from "../../values/tax-id";
import { defineWords } from "../../words";
import { fail, pass } from "../answers";
import type { Check } from "../check";

/** Two tax ids were read, and they differ. */
const otherIds = ([seller, buyer]: readonly (string | null)[]): boolean => Boolean(seller && buyer && seller !== buyer);

export const buyerIsSeller: Check = {
  id: "buyer-is-seller",
  version: 1,
  kinds: ["vat-invoice", "invoice"],
  needs: ["sellerName", "buyerName"],
  words: defineWords({
    "zh-CN": {
      title: "买卖双方相同",
      saw: "购买方和销售方都是“{name}”。",
      expected: "购买方和销售方是两家不同的经营者。",
      todo: "请核对双方名称；自己开给自己的发票不计为交易。",
      owner: "请核对读到的购买方和销售方。",
    },
    en: {
      title: "Buyer is seller",
      saw: "Buyer and seller are both “{name}”.",
      expected: "Buyer and seller are two different businesses.",
      todo: "Check both names; an invoice to oneself does not count as trade.",
      owner: "Please check the buyer and the seller that were read.",
    },
  }),
  run(document) {
    const [seller, buyer] = [textOf(document.fields, "sellerName") ?? "", textOf(document.fields, "buyerName") ?? ""];
    const ids = [textOf(document.fields, "sellerTaxId"), textOf(document.fields, "buyerTaxId")];
    // Two hidden identity numbers of one region look alike and tell nothing.
    const sameId = ids[0] !== null && !isHiddenId(ids[0] ?? "") && ids[0] === ids[1];
    if (!sameId && foldName(seller) !== foldName(buyer)) return pass;
    // A name read twice from one place by eye or from a western page, whose parties stand in no fixed place, proves little.
    const placed = /xml/.test(document.fields.sellerName!.rung) || (document.kind === "vat-invoice" && !otherIds(ids));
    const byEye = document.fields.sellerName!.rung === "ocr";
    return fail(sameId || (placed && !byEye) ? "high" : "low", { name: seller }, document.fields.sellerName);
  },
};
