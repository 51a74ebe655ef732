import { describe, expect, it } from "vitest";
import { notices } from ".";

const folders = Object.keys(import.meta.glob("./*/index.ts")).map((file) => file.split("/")[1]);

describe("the list of notices", () => {
  it("names every folder of its room, and nothing else", () => {
    expect(notices.map((notice) => notice.id).sort()).toEqual(folders.sort());
  });
});
