import { textOf } from "../../documents/fact";
import { defineWords } from "../../words";
import { concern, couldNotRun, fail, pass } from "../answers";
import type { Check } from "../check";

export const contractDaysRun: Check = {
  id: "contract-days-run",
  version: 1,
  kinds: ["contract"],
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "合同日期先后",
      saw: "合同{which, select, end {结束于 {last}，早于开始日 {first}} other {签订于 {last}，晚于结束日 {first}}}。",
      expected: "签订、开始、结束的日期依次排列。",
      todo: "请对照合同核对日期，并向对方核实。",
      owner: "请核对合同日期，必要时补拍日期所在的一页。",
    },
    en: {
      title: "Order of the contract's days",
      saw: "{which, select, end {It ends on {last}, before it starts on {first}} other {It was signed on {last}, after its end on {first}}}.",
      expected: "It is signed, starts and ends in that order.",
      todo: "Compare the days with the contract and ask the other party.",
      owner: "Please check the contract's days; take another photo of the page that says them.",
    },
  }),
  run({ fields }) {
    const [signed, starts, ends] = ["signedOn", "startsOn", "endsOn"].map((name) => textOf(fields, name));
    if (!ends || (!starts && !signed)) return couldNotRun("endsOn");
    const byEye = [fields.endsOn, fields.startsOn, fields.signedOn].some((one) => one?.rung === "ocr");
    const surely = fields.endsOn!.confidence >= 0.7 && (fields.startsOn?.confidence ?? 1) >= 0.7;
    if (starts && ends < starts) {
      const saw = { which: "end", first: starts, last: ends };
      return byEye ? concern(surely ? "medium" : "low", saw, fields.endsOn) : fail("high", saw, fields.endsOn);
    }
    if (signed && signed > ends) {
      const saw = { which: "signing", first: ends, last: signed };
      return byEye ? concern("low", saw, fields.signedOn) : fail("medium", saw, fields.signedOn);
    }
    return pass;
  },
};
