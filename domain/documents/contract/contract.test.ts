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

const termOf = (clause: string) => {
  const field = read(chinese.replace("自2025年4月1日起至2027年3月31日止", clause));
  return [field("signedOn"), field("startsOn"), field("endsOn")];
};

describe("days of a contract that cannot be", () => {
  it("stand as printed where the term ends before it begins", () => {
    expect(termOf("自2025年4月1日起至2024年9月30日止")).toEqual(["2025-03-18", "2025-04-01", "2024-09-30"]);
    expect(termOf("开始日期：2025年4月1日，终止日期：2024年9月30日")).toEqual([
      "2025-03-18",
      "2025-04-01",
      "2024-09-30",
    ]);
  });

  it("stand as printed where it was signed after its end", () => {
    expect(termOf("自2024年4月1日起至2025年2月28日止")).toEqual(["2025-03-18", "2024-04-01", "2025-02-28"]);
  });
});

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

  it("takes no clause number for the amount where the space after it was lost", () => {
    expect(read("二、合同价款\n2.1合同货款以送货单为准，按月结算。")("amount")).toBeNull();
    expect(read("二、合同价款\n2.10元每件，共计人民币6300.00元。")("amount")).not.toBeNull();
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

  it("does not take the beginning of a name that a seal broke off for a party", () => {
    const broken = reading("采购合同\n销售方（盖章）：佛山\n采购方（盖章）：广州市顺达货运服务部");
    const seller = broken.pages[0]!.lines[1]!;
    const goesOn = { ...seller, text: "瑞发发五金品有限公司", box: [0.31, seller.box[1], 0.15, 0.024] as const };
    const page = { ...broken.pages[0]!, lines: [...broken.pages[0]!.lines, goesOn] };
    const fields = contract.extract({ ...broken, pages: [page] });
    expect(textOf(fields, "partyA")).not.toBe("佛山");
    expect(read("采购合同\n甲方：佛山、\n乙方：广州市顺达货运服务部")("partyA")).toBeNull();
  });

  it("counts ten thousands where the amount says so", () => {
    expect(read("采购合同\n合同总金额：36.5万元")("amount")).toBe("365000.00");
  });

  it("knows a contract from a page that only mentions one", () => {
    expect(contract.recognise(reading(chinese))).toBeGreaterThan(0.8);
    expect(contract.recognise(reading(english))).toBeGreaterThan(0.8);
    expect(contract.recognise(reading("Invoice 12\nContract No 7\nTotal 12.00"))).toBeLessThan(0.45);
  });

  it("takes 甲方 for the first party wherever it stands, and names broken over two lines", () => {
    const field = read(
      "承揽合同\n承揽方：梧岗市金穗加工厂（以下简称“乙方”）\n定作方：汇商市恒嘉家居用品有限公司（以下简称“甲方”）",
    );
    expect([field("partyA"), field("partyB")]).toEqual(["汇商市恒嘉家居用品有限公司", "梧岗市金穗加工厂"]);
  });

  it("reads parties that only the prose names", () => {
    const field = read(
      "服务合同\n本合同由澜桥市万和信息技术（集团）有限公司（以下简称“委托方”）与禾川好运来\n保洁服务部（以下简称“受托方”）订立。",
    );
    expect([field("partyA"), field("partyB")]).toEqual(["澜桥市万和信息技术(集团)有限公司", "禾川好运来保洁服务部"]);
  });

  it("believes words and figures that agree, and says nothing when they differ", () => {
    expect(read("购销合同\n合同总金额（含税）：人民币 叁拾贰万元整（¥320,000.00）。")("amount")).toBe("320000.00");
    expect(read("购销合同\n合同总金额（含税）：人民币 叁拾贰万元整（¥350,000.00）。")("amount")).toBeNull();
  });

  it("takes neither a deposit, a penalty nor a unit price for the amount", () => {
    expect(read("运输合同\n运费按每吨人民币120.00元计算。\n保证金为人民币50,000元。")("amount")).toBeNull();
    const rent = read("租赁合同\n月租金：8,500元；押金：17,000元；租金总额：¥204,000.00元。");
    expect(rent("amount")).toBe("204000.00");
  });

  it("says only the days that are printed", () => {
    const year = read("服务合同\n合同期限为一年，自2026年6月1日起计算。\n签订日期：二〇二六年五月十四日");
    expect([year("signedOn"), year("startsOn"), year("endsOn")]).toEqual(["2026-05-14", "2026-06-01", null]);
    expect(read("服务合同\n本合同自双方签字之日起生效，有效期至2026年12月31日止。")("endsOn")).toBe("2026-12-31");
  });

  it("says no signing day when two stand at the foot", () => {
    const field = read(`${chinese}\n签订日期：2025年3月2日`);
    expect(field("signedOn")).toBeNull();
  });

  it("reads English words that were read without their spaces", () => {
    const field = read(
      'ServiceAgreement\nThisAgreementisdated5thdayofSeptember,2026\nBETWEEN\n(1)Pennant Haulage Inc.,of 240Kings Avenue (the"Service Provider");and\n(2) Marlow & Finch Packaging S.A.,of 236 Canal Walk(the"Client").\n3.1EffectiveDate:19thdayofSeptember,2026.ExpiryDate:18thdayofSeptember,2028.',
    );
    expect([field("partyA"), field("partyB")]).toEqual(["Pennant Haulage Inc.", "Marlow & Finch Packaging S.A."]);
    expect([field("signedOn"), field("startsOn"), field("endsOn")]).toEqual(["2026-09-05", "2026-09-19", "2028-09-18"]);
  });

  it("knows a page that holds nothing but clauses", () => {
    const page =
      "第七条保密：\n双方负有保密义务。\n第八条交付与验收：\n第九条不可抗力：\n第十条争议解决：\n变更合同应当书面通知对方。";
    expect(contract.recognise(reading(page))).toBeGreaterThan(0.5);
    expect(contract.recognise(reading("第七条保密\n第八条不可抗力"))).toBeLessThan(0.45);
  });

  it("reads parties of prose whose spaces and quotes were lost", () => {
    const field = read(
      'ThisAgreementisenteredintoon19thdayofApril2024betweenFenwickTextilesInc.,registered at51\nMillLane,Port Ellery04109(Shipper)andJuniperFoodsGmbH,registered at41HarbourRoad,\nMarrowby90210("Carrier).',
    );
    expect([field("partyA"), field("partyB")]).toEqual(["FenwickTextilesInc.", "JuniperFoodsGmbH"]);
  });

  it("keeps the last letter of a name that stands on a line of its own", () => {
    const text = "采购合同\n甲方：佛山市禾顺家居用品有限公\n司\n乙方：广州市顺达货运服务部";
    expect(read(text)("partyA")).toBe("佛山市禾顺家居用品有限公司");
  });

  it("stays quick on sixty pages", () => {
    const page = reading(`${chinese}\n${"双方应当按照诚实信用原则履行各自义务。\n".repeat(30)}`).pages[0]!;
    const long = { ...reading(""), pages: Array.from({ length: 60 }, (_, index) => ({ ...page, number: index + 1 })) };
    contract.extract(long);
    const before = process.cpuUsage();
    contract.extract(long);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
  });
});
