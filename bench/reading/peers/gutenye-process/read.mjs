/** Reads the pictures whose paths come in, a line each, and answers a line of JSON each: the text found. */
import { createInterface } from "node:readline";
import Ocr from "@gutenye/ocr-node";

const ocr = await Ocr.create();
console.log(JSON.stringify("ready"));
for await (const file of createInterface({ input: process.stdin })) {
  const lines = await ocr.detect(file).catch(() => []);
  console.log(JSON.stringify(lines.map((line) => line.text).join("\n")));
}
