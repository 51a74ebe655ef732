import { expect, it } from "vitest";
import { typedValue } from "./typed-value";

it("writes what was typed the way the field's values are written", () => {
  expect(typedValue("amount", "¥31,605")).toBe("31605.00");
  expect(typedValue("amount", "31605.5")).toBe("31605.50");
  expect(typedValue("day", "2026年5月14日")).toBe("2026-05-14");
  expect(typedValue("day", "2026-05-14")).toBe("2026-05-14");
  expect(typedValue("identifier", " mlt 2026-0419 ")).toBe("MLT2026-0419");
  expect(typedValue("name", " 顺达货运 ")).toBe("顺达货运");
});

it("takes no words for an amount or a day, and nothing for nothing", () => {
  expect(typedValue("amount", "a lot")).toBeNull();
  expect(typedValue("day", "last week")).toBeNull();
  expect(typedValue("text", "  ")).toBeNull();
  expect(typedValue("rows", "x")).toBeNull();
});
