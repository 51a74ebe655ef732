import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import { labelledValues } from "../layout/labelled-values";
import type { TextRow } from "../layout/text-rows";

const shop = /店|超市|商行|商场|公司|餐厅|饭店|酒楼|药房|批发部|经营部|市场|百货|中心|加油站|门市/u;
const notAName = /小票|清单|收银|欢迎|谢谢|电话|地址|日期|单号|销售单|结账|品名|[:：]|^\W*\d/u;
const addressLabels = ["门店地址", "店铺地址", "地址", "地 址"];

/** Name and address at the head of a Chinese receipt; null when the head is not Chinese. */
export function chineseMerchant(
  rows: readonly TextRow[],
): { merchantName: Fact | null; merchantAddress: Fact | null } | null {
  const head = rows.slice(0, 8).flatMap((row) => row.lines);
  const names = head.filter((line) => /\p{Script=Han}{3}/u.test(line.text) && !notAName.test(line.text));
  const name = names.find((line) => shop.test(line.text)) ?? [...names].sort((a, b) => b.box[3] - a.box[3])[0];
  if (!name) return null;
  const lines = rows.flatMap((row) => row.lines);
  const address = labelledValues(
    lines,
    addressLabels,
    (text) => (/\p{Script=Han}{3}/u.test(text) ? text.trim() : null),
    { below: false },
  )[0];
  return {
    merchantName: factFromLine(name.text.replace(/\s/g, ""), name, shop.test(name.text) ? 0.86 : 0.68),
    merchantAddress: address ? factFromLine(address.value, address.line, 0.85) : null,
  };
}
