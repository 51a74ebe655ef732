import { defineWords } from "../../words";
import { fail, notApplicable, pass } from "../answers";
import type { Check } from "../check";
import { weightyParts } from "../weighty-parts";

export const digitsDrawnOtherwise: Check = {
  id: "digits-drawn-otherwise",
  version: 1,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "显示与内码不符",
      saw: "页面显示“{shows}”，文件内码却是“{says}”。",
      expected: "页面显示的数字与文件内码一致。",
      todo: "只以看得见的内容为准；请当作欺诈迹象处理。",
      owner: "这个文件不能直接采用，请从原来的平台重新下载，不经过其他软件直接上传。",
    },
    en: {
      title: "Shown and stored text differ",
      saw: "The page shows “{shows}”, but the file says “{says}”.",
      expected: "The digits that are drawn are the digits that the file says.",
      todo: "Go by what is seen, and treat it as a sign of fraud.",
      owner:
        "This file cannot be used as it is. Please download it again from where you got it and upload it unopened.",
    },
  }),
  run({ pdf }) {
    if (!pdf) return notApplicable;
    if (!pdf.structure) return { verdict: "could-not-run" };
    const { glyphs } = pdf.structure;
    const found = glyphs.findLast(({ says }) => weightyParts(says).money.length > 0) ?? glyphs[0];
    return found ? fail("high", { says: found.says, shows: found.shows }, found) : pass;
  },
};
