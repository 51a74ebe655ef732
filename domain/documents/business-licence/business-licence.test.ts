import { describe, expect, it } from "vitest";
import type { Reading, TextLine } from "../../reading";
import { textOf } from "../fact";
import { businessLicence } from ".";

type Placed = readonly [text: string, x: number, y: number];

function page(cells: readonly Placed[]): Reading {
  const lines = cells.map(([text, x, y]) => ({
    text,
    box: [x, y, 0.013 * text.length, 0.025] as const,
    confidence: 0.98,
    rung: "ocr" as const,
  }));
  return {
    file: { name: "licence.jpg", mediaType: "image/jpeg", sha256: "", bytes: 1 },
    pages: [{ number: 1, width: 1600, height: 1130, lines, codes: [], plates: [] }],
    pageCount: 1,
    structured: [],
    picture: null,
    pdf: null,
  };
}

const company: readonly Placed[] = [
  ["营业执照", 0.4, 0.15],
  ["统一社会信用代码", 0.12, 0.22],
  ["91350100M000100Y43", 0.12, 0.26],
  ["名", 0.12, 0.4],
  ["称", 0.19, 0.4],
  ["广州市顺达物流有限公司", 0.23, 0.4],
  ["类", 0.12, 0.46],
  ["型 有限责任公司(自然人独资)", 0.19, 0.46],
  ["法定代表人 陈顺", 0.12, 0.52],
  ["经营范围", 0.12, 0.58],
  ["道路货物运输；货物专用运输；", 0.23, 0.58],
  ["装卸搬运；仓储服务。", 0.23, 0.615],
  ["注册资本 壹佰万元整", 0.56, 0.4],
  ["成立日期 2018年03月12日", 0.56, 0.46],
  ["营业期限 2018年03月12日至2038年03月11日", 0.56, 0.52],
  ["住", 0.56, 0.58],
  ["所", 0.62, 0.58],
  ["广州市白云区石井街", 0.66, 0.58],
  ["夏茅大道12号", 0.66, 0.615],
  ["登记机关", 0.6, 0.75],
];
const read = (cells: readonly Placed[]) => {
  const fields = businessLicence.extract(page(cells));
  return { fields, field: (name: string) => textOf(fields, name) };
};

describe("business-licence", () => {
  it("reads a company's licence in two columns, with split labels and values over several lines", () => {
    const { fields, field } = read(company);
    expect(field("uscc")).toBe("91350100M000100Y43");
    expect(fields.uscc?.confidence).toBeGreaterThanOrEqual(0.95);
    expect(field("name")).toBe("广州市顺达物流有限公司");
    expect(field("businessType")).toBe("有限责任公司(自然人独资)");
    expect(field("legalRepresentative")).toBe("陈顺");
    expect(field("scope")).toBe("道路货物运输;货物专用运输;装卸搬运;仓储服务。");
    expect(field("registeredCapital")).toBe("壹佰万元整");
    expect(field("establishedOn")).toBe("2018-03-12");
    expect(field("expiresOn")).toBe("2038-03-11");
    expect(field("address")).toBe("广州市白云区石井街夏茅大道12号");
  });

  it("leaves the end of a term without end out, and reads a sole trader's form", () => {
    const { fields, field } = read([
      ["营业执照", 0.4, 0.15],
      ["统一社会信用代码：92330781MA2EDMFU50", 0.12, 0.22],
      ["名称 兰溪市悦济舫餐厅", 0.12, 0.4],
      ["类型 个体工商户", 0.12, 0.46],
      ["经营者 李梅", 0.12, 0.52],
      ["经营场所 兰溪市丹溪大道1055号", 0.12, 0.58],
      ["注册日期 2019年06月01日", 0.56, 0.46],
      ["营业期限 2019年06月01日至长期", 0.56, 0.52],
    ]);
    expect(fields).not.toHaveProperty("expiresOn");
    expect([field("legalRepresentative"), field("address")]).toEqual(["李梅", "兰溪市丹溪大道1055号"]);
    expect(field("establishedOn")).toBe("2019-06-01");
  });

  it("finds cells whose wide-set labels lost or gained a character", () => {
    const { field } = read([
      ["营业执照", 0.4, 0.15],
      ["称", 0.15, 0.4],
      ["深圳市梧岗区顺达货运部", 0.18, 0.4],
      ["型", 0.15, 0.46],
      ["个体工商户", 0.18, 0.46],
      ["经", 0.06, 0.58],
      ["圣营范围", 0.08, 0.58],
      ["道路普通货物运输；货物装卸服", 0.18, 0.58],
      ["务。", 0.18, 0.612],
    ]);
    expect([field("name"), field("businessType")]).toEqual(["深圳市梧岗区顺达货运部", "个体工商户"]);
    expect(field("scope")).toBe("道路普通货物运输;货物装卸服务。");
  });

  it("reads labels that were torn apart or lost their first character, and names over two lines", () => {
    const { field } = read([
      ["营业执照", 0.4, 0.15],
      ["称", 0.19, 0.4],
      ["江门市葵岗区金马长途货物运输代理服务有限", 0.23, 0.4],
      ["责任公司", 0.23, 0.43],
      ["型", 0.19, 0.48],
      ["有限责任公司", 0.23, 0.48],
      ["经", 0.12, 0.54],
      ["营", 0.155, 0.54],
      ["者", 0.19, 0.54],
      ["王晓铭", 0.23, 0.54],
      ["经", 0.12, 0.6],
      ["圣营范围", 0.135, 0.6],
      ["道路普通货物运输。", 0.23, 0.6],
    ]);
    expect(field("name")).toBe("江门市葵岗区金马长途货物运输代理服务有限责任公司");
    expect(field("businessType")).toBe("有限责任公司");
    expect(field("legalRepresentative")).toBe("王晓铭");
    expect(field("scope")).toBe("道路普通货物运输。");
  });

  it("knows a licence by its title and labels", () => {
    expect(businessLicence.recognise(page(company))).toBeGreaterThan(0.9);
    expect(businessLicence.recognise(page([["价税合计", 0.1, 0.5]]))).toBeLessThan(0.3);
  });

  it("is not misled by a stain before a name, a character read twice, or a term on two lines", () => {
    const stain: TextLine = { text: "S", box: [0.19, 0.5, 0.01, 0.012], confidence: 0.6, rung: "ocr" };
    const reading = page([
      ["法定代表人", 0.1, 0.5],
      ["赵鑫源", 0.21, 0.5],
      ["成立日期2", 0.5, 0.5],
      ["2026年5月6日", 0.553, 0.5],
      ["营业期限", 0.5, 0.56],
      ["自2015年01月03日至2025年", 0.62, 0.56],
      ["01月03日", 0.62, 0.588],
    ]);
    const lines = [...reading.pages[0]!.lines, stain];
    const fields = businessLicence.extract({ ...reading, pages: [{ ...reading.pages[0]!, lines }] });
    expect(textOf(fields, "legalRepresentative")).toBe("赵鑫源");
    expect(textOf(fields, "establishedOn")).toBe("2026-05-06");
    expect(textOf(fields, "expiresOn")).toBe("2025-01-03");
  });

  it("takes the code from the QR code when the print is cut short", () => {
    const reading = page([["统一社会信用代码：91350100M000100", 0.1, 0.2]]);
    const codes = [
      { format: "QRCode", text: "https://a.example/?uscc=91350100M000100Y43", box: [0.8, 0.1, 0.1, 0.1] as const },
    ];
    const fields = businessLicence.extract({ ...reading, pages: [{ ...reading.pages[0]!, codes }] });
    expect(fields.uscc).toMatchObject({ value: "91350100M000100Y43", rung: "qr" });
  });

  it("finds a label whose end is glued to its value, and lets no half of a label into a name", () => {
    const { field } = read([
      ["名称", 0.1, 0.3],
      ["尔杭州市好再来物流专业合作社", 0.12, 0.3],
      ["类", 0.1, 0.36],
      ["个体工商户", 0.2, 0.36],
      ["业务范", 0.1, 0.42],
      ["围国内货物运输代理", 0.15, 0.42],
    ]);
    expect(field("name")).toBe("杭州市好再来物流专业合作社");
    expect(field("businessType")).toBe("个体工商户");
    expect(field("scope")).toBe("国内货物运输代理");
  });

  it("takes a representative beside a wrapped label, and none who may have lost a character with it", () => {
    const wrapped: Placed[] = [
      ["类型有限责任公司", 0.1, 0.44],
      ["法定代表", 0.1, 0.475],
      ["杨浩波", 0.2, 0.475],
      ["人", 0.1, 0.51],
    ];
    expect(read(wrapped).field("legalRepresentative")).toBe("杨浩波");
    expect(read(wrapped).field("businessType")).toBe("有限责任公司");
    expect(read([["执行事务合伙杨洋燕", 0.1, 0.4]]).field("legalRepresentative")).toBe("杨洋燕");
    expect(read([["执行事务合伙云伟", 0.1, 0.4]]).field("legalRepresentative")).toBeNull();
    expect(read([["类型有限责任公司杨浩波", 0.1, 0.4]]).field("businessType")).toBe("有限责任公司");
  });

  it("says nothing of two fields that claim one line", () => {
    const { field } = read([
      ["住所", 0.1, 0.5],
      ["餐饮服务、食品销售", 0.25, 0.511],
      ["经营范围", 0.1, 0.522],
    ]);
    expect(field("address")).toBeNull();
    expect(field("scope")).toBeNull();
  });
});
