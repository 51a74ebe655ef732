import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check } from "../check";
import { weightyParts } from "../weighty-parts";

export const valueSetApart: Check = {
  id: "value-set-apart",
  version: 1,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "数值字体不一",
      saw: "“{text}”中的“{part}”与旁边的{how, select, size {字号} baseline {高低} colour {颜色} spacing {间距} other {字体}}不同。",
      expected: "同一个金额或日期用同一种字体、字号和间距，与同类数值一致。",
      todo: "请用算术和二维码核对这个数值，并索取原件。",
      owner: "这个文件不能直接采用，请从原来的平台重新下载，不经过其他软件直接上传。",
    },
    en: {
      title: "A value set apart",
      saw: "In “{text}”, “{part}” differs from what stands beside it in {how, select, size {size} baseline {height} colour {colour} spacing {spacing} other {typeface}}.",
      expected: "An amount or date is set in one typeface, size and spacing, like its neighbours.",
      todo: "Check the value by its sums and its code, and ask for the original.",
      owner:
        "This file cannot be used as it is. Please download it again from where you got it and upload it unopened.",
    },
  }),
  run({ pdf }) {
    if (!pdf) return notApplicable;
    if (!pdf.structure) return { verdict: "could-not-run" };
    const { mixed } = pdf.structure;
    const isGrave = ({ text }: { text: string }) => {
      const { money, days } = weightyParts(text);
      return money.length > 0 || days.length > 0;
    };
    const grave = mixed.find(isGrave);
    const found = grave ?? mixed[0];
    if (!found) return pass;
    const { text, part, how } = found;
    return concern(grave ? "medium" : "low", { text, part, how }, found);
  },
};
