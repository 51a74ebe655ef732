import { describe, expect, it } from "vitest";
import { day, exactMoney, money, spokenMoney } from "./format";

describe("money and days as people write them", () => {
  it("shows cents only when there are some", () => {
    expect(money("148000.00", "zh-CN")).toBe("¥148,000");
    expect(money("31605.50", "en")).toBe("¥31,605.50");
    expect(money("99.90", "en", "EUR")).toBe("€99.90");
  });

  it("writes an amount of a document to the cent, with a sign only where its currency is known", () => {
    expect(exactMoney("31605.00", "zh-CN", "CNY")).toBe("¥31,605.00");
    expect(exactMoney("31605.00", "en", "EUR")).toBe("€31,605.00");
    expect(exactMoney("31605.00", "en", null)).toBe("31,605.00");
    expect(exactMoney("31605.00", "en", "dollars")).toBe("31,605.00");
  });

  it("says 万 in Chinese and K in English", () => {
    expect(spokenMoney("148000.00", "zh-CN")).toBe("14.8 万");
    expect(spokenMoney("148000.00", "en")).toBe("148K");
    expect(spokenMoney("9000", "zh-CN")).toBe("9,000");
  });

  it("writes a day the reader's way and leaves what is no day alone", () => {
    expect(day("2026-05-14", "zh-CN")).toBe("2026年5月14日");
    expect(day("2026-05-14", "en")).toBe("May 14, 2026");
    expect(day("soon", "en")).toBe("soon");
  });
});
