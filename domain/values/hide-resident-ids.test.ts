import { describe, expect, it } from "vitest";
import { hideResidentIds } from "./hide-resident-ids";
import { isResidentId } from "./tax-id";

const checked = (first17: string) =>
  [..."0123456789X"].map((last) => first17 + last).find((whole) => isResidentId(whole))!;

describe("hiding residents' identity numbers", () => {
  it.each([
    ["身份证号11010519491231002X。", "身份证号110***************。"],
    ["ID 110105194912 31002x", "ID 110********* ******"],
    ["１１０１０５１９４９１２３１００２Ｘ", "１１０***************"],
    ["a misread one: 110105194912310021", "a misread one: 110***************"],
  ])("hides all but its region's beginning in %s", (text, hidden) => {
    expect(hideResidentIds(text)).toBe(hidden);
  });

  it("leaves no trace of the digit that tells the sex", () => {
    const [woman, man] = [checked("44030519800101002"), checked("44030519800101003")];
    expect(hideResidentIds(`经营者 ${woman}`)).toBe(hideResidentIds(`经营者 ${man}`));
  });

  it.each([
    "91350100M000100Y43",
    "发票号码 26442000004359167806",
    "110105194913310021",
    "㎡ 1 ½",
    "123456789012345678",
    "账号 6217001234567890123",
    "",
  ])("leaves %s as it is", (text) => {
    expect(hideResidentIds(text)).toBe(text);
  });
});
