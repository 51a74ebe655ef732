import { describe, expect, it, vi } from "vitest";

vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Map() }));
const { preferred } = await import("./language");

describe("the reader's language", () => {
  it.each([
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["en-GB,en;q=0.9", "en"],
    ["fr-FR,en;q=0.5", "en"],
    ["de", "zh-CN"],
    ["", "zh-CN"],
  ])("of a browser that asks for %j is %s", (wish, language) => {
    expect(preferred(wish)).toBe(language);
  });
});
