import { expect, it } from "vitest";
import { termLength } from "./term-length";

it.each([
  ["本合同有效期24个月，自签订之日起算", 24],
  ["合同期限为两年", 24],
  ["有效期：三年。", 36],
  ["租赁期共十八个月", 18],
  ["合同期限为一年半，自签订之日起计算", 18],
  ["合同有效期半年", 6],
  ["有效期至2027年3月31日", null],
  ["合同期限：2025年4月1日至2027年3月31日", null],
  ["保密义务在合同终止后两年内有效", null],
])("reads of %s %s months", (text, months) => expect(termLength(text)).toBe(months));
