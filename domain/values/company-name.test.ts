import { describe, expect, it } from "vitest";
import { compareNames } from "./company-name";
import { vatRateOn } from "./vat-rate";

describe("names of businesses", () => {
  it.each([
    ["顺达货运（个体）", "顺达货运(个体)", "same"],
    ["佛山市好力五金有限责任公司", "佛山市好力五金有限公司", "same"],
    ["Rosa Trading Ltd.", "ROSA TRADING LTD", "same"],
    ["佛山市好力五金制品有限公司", "佛山市好刀五金制品有限公司", "near"],
    ["好再来便利店", "荆州市好再来便利店", "near"],
    ["顺达货运", "鑫源建材", "different"],
    ["順達貨運有限公司", "顺达货运有限责任公司", "same"],
    ["廣東鑫豐貿易（深圳）有限公司", "广东鑫丰贸易(深圳) 有限公司", "same"],
    ["Hélène Delacour", "Helene Delacour", "same"],
    ["Großmann Möbel GmbH", "GROSSMANN MOBEL GMBH", "same"],
    ["", "鑫源建材", "different"],
  ])("%s and %s are %s", (a, b, answer) => expect(compareNames(a, b)).toBe(answer));
});

describe("Chinese VAT rates", () => {
  it.each([
    [13, "2026-05-14", "in-force"],
    [17, "2018-04-30", "in-force"],
    [17, "2026-05-14", "not-in-force"],
    [16, "2018-12-01", "in-force"],
    [5, "2026-05-14", "rare"],
    [8, "2026-05-14", "not-in-force"],
  ] as const)("%s %% on %s is %s", (rate, day, answer) => expect(vatRateOn(rate, day)).toBe(answer));
});
