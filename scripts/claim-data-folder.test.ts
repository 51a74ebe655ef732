import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { claimDataFolder } from "./claim-data-folder";

const fresh = () => mkdtempSync(path.join(os.tmpdir(), "claim-"));

describe("two starts on one data folder", () => {
  it("gives the folder to the first and names it to the second", () => {
    const folder = fresh();
    expect(claimDataFolder(folder)).toHaveProperty("release");
    expect(claimDataFolder(folder)).toEqual({ heldBy: process.pid });
  });

  it("gives the folder again once it was released", () => {
    const folder = fresh();
    const first = claimDataFolder(folder);
    if ("release" in first) first.release();
    expect(claimDataFolder(folder)).toHaveProperty("release");
  });

  it("takes over the claim of a process that was killed", () => {
    const folder = fresh();
    writeFileSync(path.join(folder, "running.json"), JSON.stringify({ pid: 2 ** 22 + 1, started: "1" }));
    expect(claimDataFolder(folder)).toHaveProperty("release");
  });

  it("takes over when the process id was given to another program since", () => {
    const folder = fresh();
    writeFileSync(path.join(folder, "running.json"), JSON.stringify({ pid: process.pid, started: "1" }));
    expect(claimDataFolder(folder)).toHaveProperty("release");
  });

  it("takes over a claim that was half written", () => {
    const folder = fresh();
    writeFileSync(path.join(folder, "running.json"), "{");
    expect(claimDataFolder(folder)).toHaveProperty("release");
  });
});
