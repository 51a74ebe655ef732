import { expect, it } from "vitest";
import { aDocument } from "../a-document";
import type { CheckedDocument } from "../check";
import { invoiceArithmetic } from ".";

type Read = { text: string; confidence?: number; again?: readonly string[] };
const line = ({ text, confidence = 0.98, again }: Read): CheckedDocument["text"][number] => ({
  ...{ text, page: 1, box: [0.1, 0.1, 0.2, 0.05], confidence },
  ...(again ? { again } : {}),
});
const look = (sums: { net: Read; tax: Read; total: Read }, rung: "ocr" | "pdf-text" = "ocr") => {
  const sum = ({ text }: Read) => text.replace("￥", "");
  const values = { netAmount: sum(sums.net), taxAmount: sum(sums.tax), totalAmount: sum(sums.total) };
  const document = aDocument("vat-invoice", values, { rung });
  return invoiceArithmetic.run(
    { ...document, text: [sums.net, sums.tax, sums.total].map(line) },
    { today: "2026-11-20" },
  );
};
const tax = { text: "￥902.27" };
const total = { text: "￥7842.78" };

it.each<[string, Read]>([
  ["a figure was not read clearly", { text: "￥6940.57", confidence: 0.93 }],
  ["a figure was lost from a line that is not clear", { text: "￥940.51", confidence: 0.94 }],
  ["a further look reads what the others ask for", { text: "￥1940.51", again: ["￥1940.51", "￥6940.51"] }],
])("doubts the reader first where %s", (_, net) => {
  expect(look({ net, tax, total })).toMatchObject({ verdict: "concern", severity: "low" });
});

it.each<[string, Read]>([
  ["one figure of clear print", { text: "￥1940.51" }],
  ["one figure, read the same twice", { text: "￥1940.51", again: ["￥1940.51"] }],
  ["more than one figure, however unclear", { text: "￥3120.51", confidence: 0.8 }],
])("accuses a photo where %s breaks the sums", (_, net) => {
  expect(look({ net, tax, total })).toMatchObject({ verdict: "fail", severity: "high" });
});

it("believes a text layer at its word", () => {
  expect(look({ net: { text: "￥940.51", confidence: 0.5 }, tax, total }, "pdf-text")).toMatchObject({
    severity: "high",
  });
});
