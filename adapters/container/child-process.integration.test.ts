import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { openFileReader } from "./child-process";
import { limits } from "./limits";
import type { FileReader } from "./port";

const good = path.join(import.meta.dirname, "../../fixtures/hostile/good.pdf");
const file = { path: good, name: "good.pdf", sha256: "0" };
let reader: FileReader;
afterEach(() => reader.close());

it("ends a process that takes too long, and reads the next file in a fresh one", async () => {
  reader = openFileReader({ processes: 1, allow: { ...limits, milliseconds: 1 } });
  expect(await reader.read(file)).toMatchObject({ ok: false, problem: "too-slow" });
  expect(await reader.read(file)).toMatchObject({ ok: false, problem: "too-slow" });
});

it("ends a process that takes too much memory", async () => {
  reader = openFileReader({ processes: 1, allow: { ...limits, residentBytes: 1_000_000 } });
  const picture = { ...file, path: good.replace("good.pdf", "good.jpg") };
  expect(await reader.read(picture)).toMatchObject({ ok: false, problem: "too-much-memory" });
});

it("reads many files at once, each with its own answer", async () => {
  reader = openFileReader({ processes: 2 });
  const names = ["good.pdf", "broken.xml", "encrypted.pdf", "zero-bytes.jpg", "good.pdf"];
  const results = await Promise.all(
    names.map((name) => reader.read({ ...file, path: good.replace("good.pdf", name), name })),
  );
  expect(results.map((result) => (result.ok ? "read" : result.problem))).toEqual([
    "read",
    "corrupt",
    "encrypted",
    "empty",
    "read",
  ]);
});

it("throws for a file that is not there: that is no word about a document", async () => {
  reader = openFileReader();
  await expect(reader.read({ ...file, path: "/nowhere" })).rejects.toThrow();
});
