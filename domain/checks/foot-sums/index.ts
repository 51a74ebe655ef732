import { fromMinor } from "../../values/money";
import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check, CheckedDocument } from "../check";
import { brokenFoot } from "./foot-of";

/** A file with text of its own, whose sums no XML says better. Two totals that contradict each other are silent in its fields. */
const isPrinted = ({ fields, pdf, text }: CheckedDocument): boolean =>
  fields.totalAmount
    ? fields.totalAmount.rung === "pdf-text"
    : pdf !== null && text.every(({ confidence = 1 }) => confidence === 1);

/** Net, tax and total that were read are compared elsewhere: this looks at all the sums that the print itself gives. */
export const footSums: Check = {
  id: "foot-sums",
  version: 3,
  kinds: ["invoice"],
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "票底合计",
      saw: "{what, select, net {总额减去税额 {tax} 应为净额 {makes}，却写 {says}} tax {净额 {net} 与总额之差应为税额 {makes}，却写 {says}} lines {各行金额合计 {makes}，票底却写 {says}} again {票底净额 {net} 与税额 {tax} 合计 {makes}，另一处的总额却写 {says}} other {票底的净额 {net} 与税额 {tax} 按税率相符，合计应为 {makes}，却写 {says}}}。",
      expected: "票底的总额就是净额加各项税额，净额就是各行金额之和。",
      todo: "请对照票面核对各行、净额、税额和总额；确实如此时，请向开票方要原件。",
      owner: "请核对发票上的金额，或上传开票方发来的原件。",
    },
    en: {
      title: "Sums at the foot",
      saw: "{what, select, net {The total less the tax of {tax} makes a net sum of {makes}, but {says} is printed} tax {Net {net} and the total leave a tax of {makes}, but {says} is printed} lines {The lines make {makes}, but the foot says {says}} again {Net {net} and tax {tax} make {makes}, but the total is said elsewhere as {says}} other {Net {net} and tax {tax} fit their rate and make {makes}, but the total printed is {says}}}.",
      expected: "The total at the foot is the net sum and all taxes together, and the net sum is that of the lines.",
      todo: "Compare lines, net, taxes and total with the page; if it really says so, ask the seller for the original.",
      owner: "Please check the amounts on the invoice, or upload the original that the seller sent.",
    },
  }),
  run(document) {
    if (!isPrinted(document)) return notApplicable;
    const broken = brokenFoot(document);
    if (!broken) return pass;
    const { what, at } = broken;
    const [net, tax, makes, says] = [broken.net, broken.tax, broken.makes, broken.says].map(fromMinor) as [
      ...[string, string, string, string],
    ];
    return concern("medium", { what, net, tax, makes, says }, { page: at.page, box: at.box });
  },
};
