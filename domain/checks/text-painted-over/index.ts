import type { PdfStructure } from "../../reading";
import { defineWords } from "../../words";
import { concern, fail, notApplicable, pass } from "../answers";
import type { Check } from "../check";
import { partsWithout, weightyParts } from "../weighty-parts";

export const textPaintedOver: Check = {
  id: "text-painted-over",
  version: 2,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "文字被遮盖",
      saw: "页面上“{before}”被{how, select, picture {一张图片} other {色块}}盖住{after, select, none {} other {，上面写的是“{after}”}}。",
      expected: "页面上没有被盖住的金额、日期或名称。",
      todo: "请以被盖住的内容核对，并向开具方索取原件。",
      owner: "这个文件不能直接采用，请从原来的平台重新下载，不经过其他软件直接上传。",
    },
    en: {
      title: "Text painted over",
      saw: "“{before}” lies under {how, select, picture {a picture} other {a painted box}}{after, select, none {} other {, with “{after}” on top}}.",
      expected: "No amount, date or name lies hidden under something painted.",
      todo: "Compare with the covered text, and get the original from whoever issued it.",
      owner:
        "This file cannot be used as it is. Please download it again from where you got it and upload it unopened.",
    },
  }),
  run({ pdf }) {
    if (!pdf) return notApplicable;
    if (!pdf.structure) return { verdict: "could-not-run" };
    const judged = pdf.structure.redrawn.map((one) => ({ one, grave: gravity(one) }));
    const found = judged.find(({ grave }) => grave === 2) ?? judged.find(({ grave }) => grave === 1);
    const other = found ?? judged[0];
    if (!other) return pass;
    const { how, before, after } = other.one;
    const saw = { how, before, after: after || "none" };
    if (other.grave === 2) return fail("high", saw, other.one);
    return concern(other.grave === 1 ? "medium" : "low", saw, other.one);
  },
};

/** 2: something else is written where an amount, day, number or party is covered; 1: a picture covers one; 0: neither. */
function gravity({ how, before, after }: PdfStructure["redrawn"][number]): 0 | 1 | 2 {
  const [was, is] = [weightyParts(before), weightyParts(after)];
  const changed = (["money", "days", "numbers"] as const).some(
    (part) => partsWithout(was[part], is[part]).length > 0 && is[part].length > 0,
  );
  const isRenamed = was.namesFirm && is.namesFirm && fold(before) !== fold(after);
  // A wider box than the value alone covers its neighbours too; a lone digit put back is part of a value.
  if (changed || isRenamed || (was.money.length > 0 && /\d/.test(after) && fold(before) !== fold(after))) return 2;
  return how === "picture" && (was.money.length > 0 || was.days.length > 0 || was.namesFirm) ? 1 : 0;
}

const fold = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");
