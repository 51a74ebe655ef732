import fc from "fast-check";
import { expect, it } from "vitest";
import { signShowsName } from "./sign-shows-name";

it.each([
  ["好再来牛肉面", "深圳市南山区好再来牛肉面馆", "a short form"],
  ["好再夹牛肉面", "深圳市南山区好再来牛肉面馆", "one wrong character"],
  ["小城故文具店", "小城故事文具店", "one missing character"],
  ["鑫源物流", "广州鑫源货运有限公司", "another trade"],
  ["福满楼大酒楼（人民路店）", "福满楼餐饮有限公司", "a branch"],
  ["MEIJIA HARDWAPE", "Meijia Hardware Ltd", "Latin letters"],
])("%s is %s: %s", (sign, name) => {
  expect(signShowsName(sign, name)).toBe(true);
});

it.each([
  ["老陈牛肉面", "深圳市南山区好再来牛肉面馆", "the trade alone"],
  ["金凤水果店", "四季水果店", "the trade alone"],
  ["大药房", "百姓大药房", "nothing but a trade"],
  ["云南鲜果", "湖南鲜果店", "another place"],
])("%s is not %s: %s", (sign, name) => {
  expect(signShowsName(sign, name)).toBe(false);
});

it("always knows the name itself", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."好再来金凤四季顺达鑫源福满楼"), minLength: 4, maxLength: 12 }),
      (name) => {
        expect(signShowsName(name, `深圳市${name}有限公司`)).toBe(true);
      },
    ),
  );
});
