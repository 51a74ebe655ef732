import { describe, expect, it } from "vitest";
import type { Reading } from "../../reading";
import { textOf } from "../fact";
import { contract } from ".";

/** A reading of plain lines, one below another. */
function reading(text: string): Reading {
  const lines = text.split("\n").map((line, index) => ({
    text: line,
    box: [0.1, 0.05 + index * 0.03, 0.02 * line.length, 0.02] as const,
    confidence: 1,
    rung: "pdf-text" as const,
  }));
  return {
    file: { name: "contract.pdf", mediaType: "application/pdf", sha256: "", bytes: 1 },
    pages: [{ number: 1, width: 1000, height: 1400, lines, codes: [], plates: [] }],
    pageCount: 1,
    structured: [],
    picture: null,
    pdf: null,
  };
}
const read = (text: string) => {
  const fields = contract.extract(reading(text));
  return (name: string) => textOf(fields, name);
};

const chinese = `公路货物运输合同
合同编号：YS-2025-0318
甲方（托运方）：佛山市禾顺家居有限公司
乙方（承运方）：广州市顺达货运服务部
一、运费总额：人民币 480,000.00 元（大写：肆拾捌万元整）。
二、合同期限：自2025年4月1日起至2027年3月31日止。
三、违约责任：任何一方违约应承担责任，争议由人民法院管辖。
甲方（盖章）：          乙方（盖章）：
签订日期：2025年3月18日`;

const english = `SALES AGREEMENT
Contract No: EX-2025-77
This Agreement is made on 12 March 2025 between Nanhai Bright Lighting Co., Ltd. ("Seller") and
Nordlicht Handels GmbH ("Buyer").
1. The total contract price is USD 120,000.00.
2. This Agreement is valid from 1 April 2025 to 31 March 2026.
3. The parties shall settle disputes by arbitration.
Signed by the authorised representatives.`;

describe("contract", () => {
  it("reads a Chinese transport contract", () => {
    const field = read(chinese);
    expect(field("contractNumber")).toBe("YS-2025-0318");
    expect(field("title")).toBe("公路货物运输合同");
    expect(field("partyA")).toBe("佛山市禾顺家居有限公司");
    expect(field("partyB")).toBe("广州市顺达货运服务部");
    expect(field("amount")).toBe("480000.00");
    expect(field("currency")).toBe("CNY");
    expect(field("signedOn")).toBe("2025-03-18");
    expect(field("startsOn")).toBe("2025-04-01");
    expect(field("endsOn")).toBe("2027-03-31");
    expect(field("seals")).toBeNull();
  });

  it("takes no clause number for the amount", () => {
    const field = read(
      "第三条 合同金额及结算\n3.1 合同总金额：人民币¥360,000.00元（大写：叁拾陆万圆整）\n3.20 按月结算。",
    );
    expect(field("amount")).toBe("360000.00");
  });

  it("reads an English sales contract", () => {
    const field = read(english);
    expect(field("contractNumber")).toBe("EX-2025-77");
    expect(field("title")).toBe("SALES AGREEMENT");
    expect(field("partyA")).toBe("Nanhai Bright Lighting Co., Ltd.");
    expect(field("partyB")).toBe("Nordlicht Handels GmbH");
    expect(field("amount")).toBe("120000.00");
    expect(field("currency")).toBe("USD");
    expect(field("signedOn")).toBe("2025-03-12");
    expect([field("startsOn"), field("endsOn")]).toEqual(["2025-04-01", "2026-03-31"]);
  });

  it("reads parties from a table without colons, and roles named in brackets", () => {
    const table = read("采购合同\n甲方 佛山市禾顺家居有限公司\n乙方 广州市顺达货运服务部");
    expect([table("partyA"), table("partyB")]).toEqual(["佛山市禾顺家居有限公司", "广州市顺达货运服务部"]);
    const named = read(
      "运输合同\n承运方（以下简称乙方）：广州市顺达货运服务部\n托运方（以下简称甲方）：佛山市禾顺家居有限公司",
    );
    expect([named("partyA"), named("partyB")]).toEqual(["佛山市禾顺家居有限公司", "广州市顺达货运服务部"]);
  });

  it("counts ten thousands where the amount says so", () => {
    expect(read("采购合同\n合同总金额：36.5万元")("amount")).toBe("365000.00");
  });

  it("knows a contract from a page that only mentions one", () => {
    expect(contract.recognise(reading(chinese))).toBeGreaterThan(0.8);
    expect(contract.recognise(reading(english))).toBeGreaterThan(0.8);
    expect(contract.recognise(reading("Invoice 12\nContract No 7\nTotal 12.00"))).toBeLessThan(0.45);
  });
});
