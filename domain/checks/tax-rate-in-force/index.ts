import { textOf } from "../../documents/fact";
import { vatRateOn } from "../../values/vat-rate";
import { defineWords } from "../../words";
import { concern, fail, pass } from "../answers";
import type { Check, CheckedDocument } from "../check";
import { apart, minorOf } from "../minor-of";

const known = [0, 1, 1.5, 3, 5, 6, 9, 10, 11, 13, 16, 17];

export const taxRateInForce: Check = {
  id: "tax-rate-in-force",
  version: 2,
  kinds: ["vat-invoice"],
  needs: ["netAmount", "taxAmount", "issuedOn"],
  words: defineWords({
    "zh-CN": {
      title: "税率",
      saw: "开票日 {day} 的税率约为 {rate}%，不在当时有效税率之内。",
      expected: "税额除以不含税金额，是 {day} 当天有效的税率。",
      todo: "请核对税率和开票日期。",
      owner: "请核对读到的税额和开票日期。",
    },
    en: {
      title: "Tax rate",
      saw: "On {day} the rate comes to {rate} %, which was not in force then.",
      expected: "Tax over net is a rate that was in force on {day}.",
      todo: "Check the rate and the date of issue.",
      owner: "Please check the tax amount and the date that were read.",
    },
  }),
  run(document) {
    const [net, tax] = [minorOf(document.fields, "netAmount"), minorOf(document.fields, "taxAmount")];
    const day = textOf(document.fields, "issuedOn") ?? "";
    if (net === null || tax === null || net === 0n) return { verdict: "could-not-run" };
    const rates = known.filter((rate) => apart((net * BigInt(Math.round(rate * 10))) / 1000n, tax) <= 2n);
    if (rates.some((rate) => vatRateOn(rate, day) === "in-force")) return pass;
    const implied = Number((tax * 1000n) / net) / 10;
    const isImpossible = implied > 17.5 || implied < 0;
    if (rates.length === 0)
      return concern(
        !isImpossible ? "info" : isHardlyRead(document) ? "low" : "medium",
        { day, rate: implied },
        document.fields.taxAmount,
      );
    return rates.some((rate) => vatRateOn(rate, day) === "rare")
      ? concern("low", { day, rate: implied }, document.fields.taxAmount)
      : fail("medium", { day, rate: implied }, document.fields.taxAmount);
  },
};

/** A rate out of sums that a reader of pictures was not sure of says first of all that one of them was misread. */
const isHardlyRead = ({ fields }: CheckedDocument): boolean =>
  [fields.netAmount, fields.taxAmount].some((fact) => fact?.rung === "ocr" && fact.confidence < 0.9);
