import { defineWords } from "../../words";
import { concern, fail, notApplicable, pass } from "../answers";
import type { Check } from "../check";

/** Parts that carry what the document says; others (comments, lists) may change after signing without harm. */
const weighty = /\/(?:Pages|Tpls|TPLS|Temps|Attachs?|Attach|Res)\//i;

export const ofdPartChanged: Check = {
  id: "ofd-part-changed",
  version: 1,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "OFD 签章后改动",
      saw: "OFD 中的 {part} {how, select, unsigned {不在签章保护范围内} other {与签章时的校验值不符}}。",
      expected: "签章覆盖的每一部分都与签章时完全相同。",
      todo: "请在税务平台查验原票，并向开具方索取原件。",
      owner: "这个文件不能直接采用，请从原来的平台重新下载，不经过其他软件直接上传。",
    },
    en: {
      title: "OFD changed after it was sealed",
      saw: "{part} in the OFD {how, select, unsigned {is not covered by its seal} other {is not what was sealed}}.",
      expected: "Every part that a seal covers is exactly as it was when it was sealed.",
      todo: "Look the invoice up with the tax administration, and get the original from whoever issued it.",
      owner:
        "This file cannot be used as it is. Please download it again from where you got it and upload it unopened.",
    },
  }),
  run({ ofd }) {
    if (!ofd) return notApplicable;
    if (ofd.signatures === 0) return notApplicable;
    const changed = ofd.changed.find(({ part }) => weighty.test(`/${part}`));
    const other = ofd.changed[0];
    if (changed) return fail("high", { part: changed.part, how: "changed" }, { page: changed.page ?? 1, box: null });
    const open = ofd.unsigned[0];
    if (open) return concern("low", { part: open.part, how: "unsigned" }, { page: open.page, box: null });
    return other ? concern("low", { part: other.part, how: "changed" }, { page: other.page ?? 1, box: null }) : pass;
  },
};
