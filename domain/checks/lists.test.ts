import { describe, expect, it } from "vitest";
import { corroborations } from "../corroboration";
import { policy } from "../scorecard/policy";
import { checks } from ".";

/** Folder names in front of "/index.ts"; Vite lists them, so that no rule reads the disk. */
type Glob = { glob: (pattern: string) => Record<string, unknown> };
const named = (files: Record<string, unknown>) =>
  Object.keys(files)
    .map((file) => file.split("/").at(-2))
    .sort();
const checkFolders = named((import.meta as unknown as Glob).glob("./*/index.ts"));
const corroborationFolders = named((import.meta as unknown as Glob).glob("../corroboration/*/index.ts"));

describe("the lists of checks and corroborations", () => {
  it("name every folder of their rooms, and nothing else", () => {
    expect(checks.map((check) => check.id).sort()).toEqual(checkFolders);
    expect(corroborations.map((one) => one.id).sort()).toEqual(corroborationFolders);
  });

  it("hold no id twice, and the policy weighs only ids that exist", () => {
    const ids = [...checks, ...corroborations].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...Object.keys(policy.weighs), ...policy.holds].filter((id) => !ids.includes(id))).toEqual([]);
  });
});
