import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readerHome } from "./reader-home";

const versionOf = (name: string) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;

it("looks for the phone's reader where set-up puts it: in a folder named after the versions", () => {
  expect(readerHome).toBe(`/reader/${versionOf("tesseract.js")}-${versionOf("zxing-wasm")}`);
});
