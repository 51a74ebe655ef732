import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reading } from "../reading";
import { languages } from "../words";
import { kindById, kinds } from "./index";
import { type DocumentKind, kindIds } from "./kind";

/** Every kind's module by its path, as the folders have it ("./invoice/index.ts"). */
const modules = (import.meta as unknown as { glob: (pattern: string, options: object) => Record<string, object> }).glob(
  "./*/index.ts",
  { eager: true },
);
const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const pieces = [
  "Total",
  "12.50",
  "Date:",
  "03/04/2018",
  "Invoice No",
  "合同编号",
  "甲方：",
  "余额",
  "¥1,080.00",
  "(",
  "Verkäufer",
  "SDN BHD",
  "2025年1月2日至",
  "借方",
  "摘要",
  "粤B12345",
  "91350100M000100Y43",
  "",
];
const someText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((parts) => parts.join(" ")),
);

describe("the list of kinds", () => {
  it("holds exactly the folders that stand beside it", () => {
    const folders = Object.keys(modules).map((path) => path.split("/")[1]!);
    expect(kinds.map((kind) => kind.id).sort()).toEqual(folders.sort());
    expect([...kindIds].sort()).toEqual(folders.sort());
  });

  it.each(kinds.map((kind) => [kind.id, kind] as const))(
    "finds %s in its own folder under its own name",
    (id, kind) => {
      const module = modules[`./${id}/index.ts`] as Record<string, DocumentKind>;
      expect(module[camel(id)]?.fields).toBe(kind.fields);
      expect(kindById(id)).toBe(kind);
    },
  );

  it.each(kinds.map((kind) => [kind.id, kind] as const))("says every word of %s in every language", (_, kind) => {
    for (const language of languages) {
      for (const text of Object.values(kind.words[language])) expect(text.trim()).not.toBe("");
      for (const field of Object.values(kind.fields)) expect(field.words[language].name.trim()).not.toBe("");
    }
  });

  it("answers with the unknown kind for an id that nobody knows", () => {
    expect(kindById("fax").id).toBe("unknown");
  });

  it.each(kinds.map((kind) => [kind.id, kind] as const))(
    "reads any text at all as %s without falling over",
    (_, kind) => {
      fc.assert(
        fc.property(
          fc.array(
            fc.tuple(
              someText,
              fc.double({ min: 0, max: 0.9, noNaN: true }),
              fc.double({ min: 0, max: 0.9, noNaN: true }),
            ),
            { maxLength: 25 },
          ),
          (cells) => {
            const lines = cells.map(([text, x, y]) => ({
              text,
              box: [x, y, 0.1, 0.02] as const,
              confidence: 0.9,
              rung: "ocr" as const,
            }));
            const reading: Reading = {
              file: { name: "x.jpg", mediaType: "image/jpeg", sha256: "", bytes: 1 },
              pages: [{ number: 1, width: 800, height: 1200, lines, codes: [], plates: [] }],
              pageCount: 1,
              structured: [],
              picture: null,
              pdf: null,
            };
            const sure = kind.recognise(reading);
            expect(sure >= 0 && sure <= 1).toBe(true);
            expect(kind.schema.safeParse(JSON.parse(JSON.stringify(kind.extract(reading)))).success).toBe(true);
          },
        ),
        { numRuns: 60 },
      );
    },
  );
});
