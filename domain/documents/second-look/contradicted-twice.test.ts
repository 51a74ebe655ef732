import { expect, it } from "vitest";
import type { Reading } from "../../reading";
import type { Box } from "../../values/box";
import { bankStatement } from "../bank-statement";
import { fact } from "../fact";
import type { DocumentKind } from "../kind";
import { readTwice } from "./read-twice";

const text = "5,654.66";
const box: Box = [0.5, 0.4, 0.06, 0.02];

/** A statement of one sum, read first and then once more, whose neighbours make it another. */
function contradicted(sure: number) {
  const again = [{ start: 0, end: text.length, text, confidence: sure, reader: "paddle" as const }];
  const lines = [{ text, box, confidence: 0.95, rung: "ocr" as const, again }];
  const reading: Reading = {
    file: { name: "a.jpg", mediaType: "image/jpeg", sha256: "0", bytes: 1 },
    pages: [{ number: 1, width: 1000, height: 1400, lines, codes: [], plates: [] }],
    pageCount: 1,
    structured: [],
    picture: null,
    pdf: null,
  };
  const rows = fact([], { rung: "ocr", confidence: 0.96, page: 1, box });
  const one = { seen: "5654.66", follows: "5664.66", confidence: 0.99, page: 1, box };
  const kind: DocumentKind = { ...bankStatement, extract: () => ({ rows: { ...rows, contradicted: [one] } }) };
  return readTwice(kind).extract(reading).rows!.contradicted![0]!;
}

it("holds print read alike twice against a document only where the second look was sure", () => {
  expect(contradicted(0.98).twice).toBe(true);
  expect(contradicted(0.88).twice).toBeUndefined();
});
