import { describe, expect, it } from "vitest";
import { withProvince } from "./misread-province";

describe("withProvince", () => {
  it.each([
    ["JIIFG0278", "川FG0278"],
    ["川IC694S0", "川C694S0"],
    ["川C694S0", "川C694S0"],
    ["粤B12345", "粤B12345"],
    ["JIIFG02", "JIIFG02"],
  ])("reads %s as %s", (text, plate) => expect(withProvince(text)).toBe(plate));
});
