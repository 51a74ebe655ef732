import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { corroborations } from "../corroboration";
import { policy } from "../scorecard/policy";
import { languages, say } from "../words";
import { checks } from ".";

const foldersOf = (place: string) =>
  readdirSync(path.resolve(import.meta.dirname, place), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

describe("the lists of checks and corroborations", () => {
  it("name every folder of their rooms, and nothing else", () => {
    expect(checks.map((check) => check.id).sort()).toEqual(foldersOf("."));
    expect(corroborations.map((one) => one.id).sort()).toEqual(foldersOf("../corroboration"));
  });

  it("hold no id twice, and the policy weighs only ids that exist", () => {
    const ids = [...checks, ...corroborations].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...Object.keys(policy.weighs), ...policy.holds].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each([...checks, ...corroborations])("$id says all four sentences in both languages", ({ words }) => {
    const anything = new Proxy(
      {},
      {
        has: () => true,
        get: (_, name) => (name === "count" || name === "years" ? 2 : "x"),
        ownKeys: () => [],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: "x" }),
      },
    );
    for (const language of languages) {
      for (const key of ["title", "saw", "todo", "owner"] as const)
        expect(say(words, language, key, anything as never).length).toBeGreaterThan(1);
    }
  });
});
