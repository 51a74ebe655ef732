import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import { boxUnion } from "../layout/box-union";
import type { LevelLine } from "../layout/level-lines";
import { type PagePlan, tight } from "./page-plan";

const transportHeading = /^(运输工具种类|运输工具牌号|起运地|到达地|运输货物名称)$/;
const notRemark = /专用章|监制章|税务局|销售方:|\(章\)|收款人|复核|开票人|^[备注]$|^备注:?$|下载次数/;

/** The remark: what stands in its box, and before it the transport rows (vehicle, plate, origin, destination, goods). */
export function remarkOf(plan: PagePlan): Fact | null {
  const parts = [...transportLines(plan), ...boxLines(plan)];
  if (parts.length === 0) return null;
  const lines = parts.flatMap((part) => part.lines);
  const weakest = lines.reduce((a, b) => (b.confidence < a.confidence ? b : a));
  const text = parts.map((part) => part.text).join("；");
  return factFromLine(text, weakest, 0.82, boxUnion(lines.map((line) => line.seenAt))!);
}

type Part = { text: string; lines: LevelLine[] };

function transportLines(plan: PagePlan): Part[] {
  const heads = plan.lines.filter((line) => transportHeading.test(tight(line.text)));
  if (heads.length < 2) return [];
  const bottom = Math.max(...heads.map((line) => line.box[1] + line.box[3] / 2));
  const end = plan.lines
    .filter((line) => line.box[1] > bottom && /^合计?$|^计$|^合计|价税合/.test(tight(line.text)))
    .reduce((least, line) => Math.min(least, line.box[1]), plan.totalAt ?? 1);
  const values = plan.lines.filter((line) => line.box[1] > bottom && line.box[1] + line.box[3] / 2 < end);
  const middle = (line: LevelLine) => line.box[0] + line.box[2] / 2;
  return heads
    .sort((a, b) => a.box[0] - b.box[0])
    .flatMap((head) => {
      const under = values
        .filter((value) =>
          heads.every((other) => Math.abs(middle(value) - middle(head)) <= Math.abs(middle(value) - middle(other))),
        )
        .sort((a, b) => a.box[1] - b.box[1]);
      return under.length === 0
        ? []
        : [{ text: `${tight(head.text)}:${under.map((line) => tight(line.text)).join("")}`, lines: [head, ...under] }];
    });
}

function boxLines(plan: PagePlan): Part[] {
  if (plan.totalAt === null) return [];
  const totalAt = plan.totalAt;
  const label = plan.lines.find((line) => line.box[1] > totalAt && /^(备|备注:?|备注.+)$/.test(tight(line.text)));
  if (!label) return [];
  const foot = plan.lines
    .filter((line) => line.box[1] > label.box[1] && /收款人|复核|开票人/.test(tight(line.text)))
    .reduce((least, line) => Math.min(least, line.box[1]), label.box[1] + 0.25);
  const glued = tight(label.text).replace(/^备注?:?/, "");
  const inside = plan.lines
    .filter(
      (line) =>
        line !== label && line.box[1] + line.box[3] / 2 > totalAt + 0.02 && line.box[1] + line.box[3] / 2 < foot,
    )
    .filter(
      (line) => line.box[0] > label.box[0] + 0.008 && line.confidence >= 0.85 && !notRemark.test(tight(line.text)),
    )
    // A seal repeats the seller's tax number over the box.
    .filter((line) => !/^[0-9A-Z]{15,18}$/.test(tight(line.text)))
    // Print that runs down the edge of the form.
    .filter((line) => line.text.length < 3 || line.box[3] < line.box[2])
    .sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
  const parts = inside.map((line) => ({ text: line.text.normalize("NFKC").trim(), lines: [line] }));
  return glued ? [{ text: glued, lines: [label] }, ...parts] : parts;
}
