import { describe, expect, it } from "vitest";
import type { Reading, TextLine } from "../../reading";
import { rowsOf, textOf } from "../fact";
import { bankStatement } from ".";

type Cell = readonly [x: number, text: string];
const line = (x: number, y: number, text: string): TextLine => ({
  text,
  box: [x, y, Math.min(0.3, 0.012 * text.length + 0.02), 0.018],
  confidence: 1,
  rung: "pdf-text",
});

/** A reading of rows of cells, one row below another. */
function reading(rows: readonly (readonly Cell[])[]): Reading {
  const lines = rows.flatMap((cells, index) => cells.map(([x, text]) => line(x, 0.05 + index * 0.03, text)));
  return {
    file: { name: "statement.pdf", mediaType: "application/pdf", sha256: "", bytes: 1 },
    pages: [{ number: 1, width: 1000, height: 1400, lines, codes: [], plates: [] }],
    pageCount: 1,
    structured: [],
    picture: null,
    pdf: null,
  };
}

const chinese = reading([
  [[0.3, "中国工商银行账户交易明细"]],
  [
    [0.05, "户名：广州市顺达货运服务部"],
    [0.5, "账号：3602 0288 0920 0123 456"],
  ],
  [[0.05, "起止日期：2025-01-01 至 2025-03-31"]],
  [
    [0.05, "交易日期"],
    [0.2, "摘要"],
    [0.36, "对方户名"],
    [0.58, "收入"],
    [0.7, "支出"],
    [0.84, "余额"],
  ],
  [
    [0.05, "2025-01-06"],
    [0.2, "运费"],
    [0.36, "佛山市禾顺家居有限公司"],
    [0.58, "12,000.00"],
    [0.84, "32,000.00"],
  ],
  [
    [0.05, "2025-02-11"],
    [0.2, "加油"],
    [0.36, "中国石化"],
    [0.7, "1,500.00"],
    [0.84, "30,500.00"],
  ],
  [
    [0.05, "2025-03-20"],
    [0.2, "运费"],
    [0.36, "佛山市禾顺家居有限公司"],
    [0.58, "8,000.50"],
    [0.84, "38,500.50"],
  ],
  [
    [0.05, "收入合计：20,000.50"],
    [0.4, "支出合计：1,500.00"],
  ],
]);

const english = reading([
  [[0.1, "Harbour Bank"]],
  [[0.1, "Account statement"]],
  [[0.1, "Account name: Nanhai Bright Lighting"]],
  [[0.1, "Account number: 1234567890123"]],
  [[0.1, "Statement period: 01 Jan 2025 to 31 Jan 2025"]],
  [
    [0.05, "Date"],
    [0.2, "Description"],
    [0.5, "Debit"],
    [0.65, "Credit"],
    [0.82, "Balance"],
  ],
  [
    [0.05, "03 Jan 2025"],
    [0.2, "Transfer 6222021234567890123"],
    [0.65, "900.00"],
    [0.82, "1,900.00"],
  ],
  [
    [0.05, "09 Jan 2025"],
    [0.2, "Rent"],
    [0.5, "400.00"],
    [0.82, "1,500.00"],
  ],
]);

const german = reading([
  [[0.1, "Sparkasse Quellingen"]],
  [[0.1, "Kontoauszug 1/2026"]],
  [[0.1, "Kontoinhaber: Nordlicht Handels GmbH"]],
  [[0.1, "IBAN: DE89 3704 0044 0532 0130 00"]],
  [[0.1, "Zeitraum: 01.01.2026 bis 31.01.2026"]],
  [[0.1, "Alter Saldo: 1.000,00 H"]],
  [
    [0.05, "Buchungstag"],
    [0.25, "Verwendungszweck"],
    [0.62, "Betrag"],
    [0.82, "Saldo"],
  ],
  [
    [0.05, "05.01.2026"],
    [0.25, "Gutschrift Halden"],
    [0.62, "2.500,00 H"],
    [0.82, "3.500,00 H"],
  ],
  [
    [0.05, "12.01.2026"],
    [0.25, "Miete"],
    [0.62, "700,50 S"],
    [0.82, "2.799,50 H"],
  ],
  [[0.1, "Neuer Saldo vom 31.01.2026: 2.799,50 H"]],
]);

describe("bankStatement", () => {
  it("reads a Chinese statement, adds up its table and finds it agrees with the printed sums", () => {
    const fields = bankStatement.extract(chinese);
    expect(textOf(fields, "accountName")).toBe("广州市顺达货运服务部");
    expect(textOf(fields, "accountNumber")).toBe("****3456");
    expect(textOf(fields, "bank")).toBe("中国工商银行");
    expect([textOf(fields, "from"), textOf(fields, "to")]).toEqual(["2025-01-01", "2025-03-31"]);
    expect(fields.totalIn).toMatchObject({ value: "20000.50", confidence: 0.97 });
    expect(textOf(fields, "totalOut")).toBe("1500.00");
    expect(textOf(fields, "closingBalance")).toBe("38500.50");
    expect(rowsOf(fields, "rows")).toHaveLength(3);
    expect(rowsOf(fields, "rows")[1]).toMatchObject({ counterparty: "中国石化", out: "1500.00", in: "" });
  });

  it("reads an English statement without printed sums", () => {
    const fields = bankStatement.extract(english);
    expect(textOf(fields, "accountName")).toBe("Nanhai Bright Lighting");
    expect(textOf(fields, "bank")).toBe("Harbour Bank");
    expect([textOf(fields, "from"), textOf(fields, "to")]).toEqual(["2025-01-01", "2025-01-31"]);
    expect([textOf(fields, "totalIn"), textOf(fields, "totalOut")]).toEqual(["900.00", "400.00"]);
    expect(textOf(fields, "closingBalance")).toBe("1500.00");
  });

  it("never keeps a whole account number, not even inside a row", () => {
    for (const statement of [chinese, english, german]) {
      const values = Object.values(bankStatement.extract(statement)).map((fact) => fact.value);
      expect(JSON.stringify(values)).not.toMatch(/\d(?: ?\d){11,}/);
    }
  });

  it("reads a German statement whose sums are marked S and H", () => {
    const fields = bankStatement.extract(german);
    expect(textOf(fields, "accountName")).toBe("Nordlicht Handels GmbH");
    expect(textOf(fields, "accountNumber")).toBe("****3000");
    expect(textOf(fields, "bank")).toBe("Sparkasse Quellingen");
    expect([textOf(fields, "from"), textOf(fields, "to")]).toEqual(["2026-01-01", "2026-01-31"]);
    expect([textOf(fields, "totalIn"), textOf(fields, "totalOut")]).toEqual(["2500.00", "700.50"]);
    expect(textOf(fields, "closingBalance")).toBe("2799.50");
  });

  it("adds up no page of several", () => {
    const page = { ...english.pages[0]!, lines: [...english.pages[0]!.lines, line(0.45, 0.96, "Page 1 of 3")] };
    const fields = bankStatement.extract({ ...english, pages: [page] });
    expect([textOf(fields, "totalIn"), textOf(fields, "totalOut"), textOf(fields, "closingBalance")]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("is sure of a statement", () => {
    expect(bankStatement.recognise(chinese)).toBeGreaterThan(0.6);
    expect(bankStatement.recognise(english)).toBeGreaterThan(0.6);
    expect(bankStatement.recognise(german)).toBeGreaterThan(0.6);
  });
});
