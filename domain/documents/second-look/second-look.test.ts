import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reading, SecondLook, TextLine } from "../../reading";
import { kindById } from "../index";
import { receipt } from "../receipt";
import { cellsToReadAgain } from "./cells-to-read-again";
import { lettersAllowed, numericParts } from "./numeric-parts";
import { putIn } from "./put-in";
import { settled } from "./settled";
import { verdictsOn } from "./verdict";
import { wellFormedOnly } from "./well-formed";
import { withLooks } from "./with-looks";

type Row = { text: string; confidence?: number; again?: readonly SecondLook[] };

function reading(rows: readonly Row[]): Reading {
  const lines = rows.map(({ text, confidence = 0.96, again }, index): TextLine => {
    const line: TextLine = { text, confidence, rung: "ocr", box: [0.1, 0.05 + 0.05 * index, 0.6, 0.03] };
    return again ? { ...line, again } : line;
  });
  const page = { number: 1, width: 1000, height: 1400, lines, codes: [], plates: [] };
  const file = { name: "a.jpg", mediaType: "image/jpeg", sha256: "0", bytes: 1 };
  return { file, pages: [page], pageCount: 1, structured: [], picture: null, pdf: null };
}

function look(line: string, part: string, text: string, confidence = 0.95, others?: SecondLook["others"]): SecondLook {
  const start = line.indexOf(part);
  return { start, end: start + part.length, text, confidence, reader: "paddle", ...(others ? { others } : {}) };
}

const shop = [{ text: "SUN MART SDN BHD" }, { text: "TAX INVOICE" }, { text: "Date: 11/05/2018 14:32" }];
const saidOf = (of: Reading, field: string) => kindById("receipt").extract(of)[field];

describe("parts of a line worth a second look", () => {
  it.each([
    ["Total RM 1,234.50", "amount", "1,234.50"],
    ["Date: 1O/05/2018 14:32", "day", "1O/05/2018"],
    ["开票日期:2026年05月14日", "day", "2026年05月14日"],
    ["纳税人识别号:91350100M000100Y43", "tax-id", "91350100M000100Y43"],
    ["发票号码:26442000004359167806", "tax-id", "26442000004359167806"],
    ["（大写） 壹仟贰佰四整", "words-amount", "壹仟贰佰四整"],
    ["￥5629", "amount", "5629"],
    ["809118.63云桥支付有限公司", "amount", "809118.63"],
    ["14AMay/201702:56:39", "day", "14AMay/2017"],
    ["28 Mar 18", "day", "28 Mar 18"],
  ])("finds in %s the %s %s", (text, purpose, part) => {
    const found = numericParts(text).map(({ start, end, purpose: kind }) => [kind, text.slice(start, end)]);
    expect(found).toContainEqual([purpose, part]);
  });

  it("takes neither a time of day nor a percentage for money", () => {
    expect(numericParts("14:32 6.00%").filter(({ purpose }) => purpose === "amount")).toEqual([]);
  });

  it("never lets parts overlap and always keeps them inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-/:年月日AO ¥") }), (text) => {
        let edge = 0;
        for (const { start, end } of numericParts(text)) {
          expect(start).toBeGreaterThanOrEqual(edge);
          expect(end).toBeGreaterThan(start);
          edge = end;
        }
        expect(edge).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("holds a cell to letters that can stand there", () => {
    expect(lettersAllowed("tax-id", "")).not.toMatch(/[IOSVZ]/);
    expect(lettersAllowed("number", "")).toBe("0123456789");
    expect(lettersAllowed("day", "2026年05月14日")).toContain("年");
  });
});

describe("choosing cells", () => {
  it("reads the day of a receipt again and leaves a text layer alone", () => {
    const seen = reading([...shop, { text: "TOTAL 20.00" }, { text: "CASH 50.00" }, { text: "CHANGE 30.00" }]);
    expect(cellsToReadAgain(seen, receipt, receipt.extract(seen)).map(({ first }) => first)).toContain("11/05/2018");
    const printed = {
      ...seen,
      pages: seen.pages.map((page) => ({
        ...page,
        lines: page.lines.map((line) => ({ ...line, rung: "pdf-text" as const })),
      })),
    };
    expect(cellsToReadAgain(printed, receipt, receipt.extract(printed))).toEqual([]);
  });

  it("never asks for more than twenty cells", () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ text: `Thing ${index}.50`, confidence: 0.6 }));
    const seen = reading([...shop, ...many]);
    expect(cellsToReadAgain(seen, receipt, {}).length).toBe(20);
  });

  it("reads print again that contradicts a code, before it accuses", () => {
    const seen = reading([{ text: "（小写）¥95.11", confidence: 0.99 }]);
    const vat = kindById("vat-invoice");
    const [, top] = seen.pages[0]!.lines[0]!.box;
    const said = (value: string, rung: "qr" | "ocr") => ({ value, rung, page: 1, box: [0.1, top, 0.6, 0.03] as const });
    const total = { ...said("85.11", "qr"), confidence: 0.97, standing: { by: "self" } as const };
    const rest = Object.fromEntries(Object.keys(vat.fields).map((name) => [name, { ...total, value: "1" }]));
    const asked = (others: ReturnType<typeof said>[]) =>
      cellsToReadAgain(seen, vat, { ...rest, totalAmount: { ...total, others } }).map(({ first }) => first);
    expect(asked([said("95.11", "ocr")])).toEqual(["95.11"]);
    expect(asked([said("85.11", "ocr")])).toEqual([]);
  });

  it("looks at nothing in a scene", () => {
    expect(cellsToReadAgain(reading(shop), kindById("vehicle-photo"), {})).toEqual([]);
  });
});

describe("judging second looks", () => {
  const day = "Date: 11/05/2013 14:32";

  it("keeps looks on the lines, and the first words as they were", () => {
    const seen = reading(shop);
    const [cell] = cellsToReadAgain(seen, receipt, receipt.extract(seen));
    const kept = withLooks(seen, [{ cell: cell!, look: { text: "11/05/2018", confidence: 0.9, reader: "paddle" } }]);
    expect(kept.pages[0]!.lines[2]!.text).toBe("Date: 11/05/2018 14:32");
    expect(kept.pages[0]!.lines[2]!.again).toHaveLength(1);
  });

  it("is surer of a day that was read alike twice", () => {
    const again = [look(shop[2]!.text, "11/05/2018", "11/05/2018")];
    const [once, twice] = [
      saidOf(reading(shop), "issuedOn"),
      saidOf(reading([...shop.slice(0, 2), { ...shop[2]!, again }]), "issuedOn"),
    ];
    expect(twice?.value).toBe("2018-05-11");
    expect(twice!.confidence).toBeGreaterThan(once!.confidence);
  });

  it("puts right what two later looks outvote", () => {
    const again = [look(day, "11/05/2013", "11/05/2018"), look(day, "11/05/2013", "11/05/2018")];
    const said = saidOf(reading([...shop.slice(0, 2), { text: day, again }]), "issuedOn");
    expect(said?.value).toBe("2018-05-11");
    expect(said?.confidence).toBeLessThan(0.9);
  });

  it("keeps what was read first where looks differ and nothing settles it, and is in doubt", () => {
    const again = [look(day, "11/05/2013", "11/05/2018"), look(day, "11/05/2013", "11/05/2015")];
    const said = saidOf(reading([...shop.slice(0, 2), { text: day, again }]), "issuedOn");
    expect(said?.value).toBe("2013-05-11");
    expect(said!.confidence).toBeLessThan(0.8);
  });

  it("does not take the rim of a neighbour for a digit", () => {
    const line: TextLine = {
      text: "RM31.60",
      box: [0, 0, 1, 0.1],
      confidence: 0.9,
      rung: "ocr",
      again: [look("RM31.60", "31.60", "131.60", 0.98)],
    };
    expect(verdictsOn(line)[0]).toMatchObject({ says: "edged", text: "31.60" });
  });

  it("takes another reading of a total when cash and change prove it", () => {
    const total = "TOTAL 26.00";
    const again = [
      look(total, "26.00", "26.00", 0.5, [{ text: "20.00", confidence: 0.4 }]),
      look(total, "26.00", "28.00", 0.5),
    ];
    const open = [{ ...again[0]!, text: "28.00" }, again[1]!];
    const rows = [
      ...shop,
      { text: "SUBTOTAL 20.00" },
      { text: total, again: open },
      { text: "CASH 50.00" },
      { text: "CHANGE 30.00" },
    ];
    expect(saidOf(reading(rows), "totalAmount")?.value).toBe("20.00");
  });

  it("makes a day out of what had the form of none", () => {
    const broken = "Date: 1l/O5/2O18 14:32";
    const again = [look(broken, "1l/O5/2O18", "11/05/2018", 0.9)];
    expect(saidOf(reading([...shop.slice(0, 2), { text: broken, again }]), "issuedOn")?.value).toBe("2018-05-11");
  });

  it("leaves a reading without looks as it is", () => {
    expect(settled(reading(shop), receipt)).toEqual(reading(shop));
  });

  it("puts any text into any part of a line without losing the rest", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, part, after) => {
        const line: TextLine = { text: before + part + after, box: [0, 0, 1, 0.1], confidence: 1, rung: "ocr" };
        expect(putIn(line, before.length, before.length + part.length, "7").text).toBe(`${before}7${after}`);
      }),
    );
  });
});

describe("the form of a cell", () => {
  const asked = (purpose: "amount" | "day", first: string) => ({ purpose, first }) as const;

  it("prefers an alignment that is money to one that lost its point", () => {
    const texts = [
      { text: "390", confidence: 0.5 },
      { text: "3.90", confidence: 0.3 },
    ];
    expect(wellFormedOnly(asked("amount", "3.90"), texts)).toEqual([{ text: "3.90", confidence: 1 }]);
  });

  it("takes no number for a month that was named", () => {
    const texts = [
      { text: "02/20/2017", confidence: 0.5 },
      { text: "02/Jan/2017", confidence: 0.3 },
    ];
    expect(wellFormedOnly(asked("day", "02/Ja0/2017"), texts)[0]!.text).toBe("02/Jan/2017");
  });

  it("counts spellings of one day together", () => {
    const texts = [
      { text: "14May/2017", confidence: 0.5 },
      { text: "14/May/2017", confidence: 0.4 },
    ];
    expect(wellFormedOnly(asked("day", "14AMay/2017"), texts)).toHaveLength(1);
  });

  it("halves what has no form at all", () => {
    expect(wellFormedOnly(asked("amount", "3.90"), [{ text: "390", confidence: 0.9 }])[0]!.confidence).toBe(0.45);
  });
});
