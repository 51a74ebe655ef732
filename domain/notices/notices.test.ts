import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { notices } from ".";

describe("the list of notices", () => {
  it("names every folder of its room, and nothing else", () => {
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(notices.map((notice) => notice.id).sort()).toEqual(folders.map((entry) => entry.name).sort());
  });
});
