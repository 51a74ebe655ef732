import { fromMinor } from "../../values/money";
import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check } from "../check";
import { brokenFoot } from "./foot-of";

/** Where net and tax prove each other and the total is another one, no three sums are read: this looks at the print itself. */
export const footSums: Check = {
  id: "foot-sums",
  version: 2,
  kinds: ["invoice"],
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "票底合计",
      saw: "票底的净额 {net} 与税额 {tax} 按税率相符，合计应为 {makes}，却写 {total}。",
      expected: "票底的总额就是净额加各项税额。",
      todo: "请对照票底核对净额、税额和总额；确实如此时，请向开票方要原件。",
      owner: "请核对发票上的金额，或上传开票方发来的原件。",
    },
    en: {
      title: "Sums at the foot",
      saw: "Net {net} and tax {tax} fit their rate and make {makes}, but the total printed is {total}.",
      expected: "The total at the foot is the net sum and all taxes together.",
      todo: "Compare net, taxes and total at the foot; if it really says so, ask the seller for the original.",
      owner: "Please check the amounts on the invoice, or upload the original that the seller sent.",
    },
  }),
  run(document) {
    const { totalAmount, taxAmount } = document.fields;
    if (totalAmount?.rung !== "pdf-text") return notApplicable;
    // Three sums that were read are compared elsewhere.
    if (taxAmount) return pass;
    const foot = brokenFoot(document);
    if (!foot) return pass;
    const { net, tax, makes, total } = foot;
    const saw = { net: fromMinor(net), tax: fromMinor(tax), makes: fromMinor(makes), total: fromMinor(total.minor) };
    return concern("medium", saw, { page: total.line.page, box: total.line.box });
  },
};
