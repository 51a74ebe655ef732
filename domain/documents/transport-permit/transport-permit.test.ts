import { describe, expect, it } from "vitest";
import type { Reading } from "../../reading";
import { textOf } from "../fact";
import { transportPermit } from ".";

type Placed = readonly [text: string, x: number, y: number];

function page(cells: readonly Placed[]): Reading {
  const lines = cells.map(([text, x, y]) => ({
    text,
    box: [x, y, 0.014 * text.length, 0.03] as const,
    confidence: 0.98,
    rung: "ocr" as const,
  }));
  return {
    file: { name: "permit.jpg", mediaType: "image/jpeg", sha256: "", bytes: 1 },
    pages: [{ number: 1, width: 1400, height: 1000, lines, codes: [], plates: [] }],
    pageCount: 1,
    structured: [],
    picture: null,
    pdf: null,
  };
}

const permit: readonly Placed[] = [
  ["中华人民共和国道路运输证", 0.3, 0.08],
  ["粤交运管深字440300123456号", 0.3, 0.14],
  ["业户名称", 0.1, 0.25],
  ["广州市顺达货运服务部", 0.24, 0.25],
  ["车辆号牌", 0.1, 0.35],
  ["粤B12345（黄色）", 0.24, 0.35],
  ["经营许可证号 440300987654", 0.5, 0.35],
  ["经营范围", 0.1, 0.45],
  ["道路普通货物运输", 0.24, 0.45],
  ["有效期至", 0.1, 0.485],
  ["2028年04月30日", 0.24, 0.485],
];

describe("transport-permit", () => {
  it("reads holder, plate, number, scope and term", () => {
    const fields = transportPermit.extract(page(permit));
    const field = (name: string) => textOf(fields, name);
    expect(field("permitNumber")).toBe("粤交运管深字440300123456号");
    expect(field("holder")).toBe("广州市顺达货运服务部");
    expect(field("plateNumber")).toBe("粤B12345");
    expect(field("scope")).toBe("道路普通货物运输");
    expect(field("validUntil")).toBe("2028-04-30");
  });

  it("knows a permit by its title and labels", () => {
    expect(transportPermit.recognise(page(permit))).toBeGreaterThan(0.8);
    expect(transportPermit.recognise(page([["营业执照", 0.4, 0.1]]))).toBeLessThan(0.2);
  });

  it("gathers a wrapped scope around a label that stands at its middle, of two lines and of three", () => {
    const head = permit.slice(0, 7);
    const foot: Placed[] = [
      ["有效期至", 0.1, 0.66],
      ["2028年04月30日", 0.24, 0.66],
    ];
    const scope = (cells: Placed[]) => textOf(transportPermit.extract(page([...head, ...cells, ...foot])), "scope");
    expect(
      scope([
        ["普通货运；货物专用运输（冷藏保鲜）；", 0.24, 0.46],
        ["经营范围", 0.1, 0.48],
        ["大型物件运输（一类）", 0.24, 0.5],
      ]),
    ).toBe("普通货运;货物专用运输(冷藏保鲜);大型物件运输(一类)");
    expect(
      scope([
        ["普通货运；货物专用运输（冷藏保鲜）；", 0.24, 0.46],
        ["经营范围", 0.1, 0.5],
        ["大型物件运输（一类）；", 0.24, 0.5],
        ["网络货运", 0.24, 0.54],
      ]),
    ).toBe("普通货运;货物专用运输(冷藏保鲜);大型物件运输(一类);网络货运");
  });

  it("reads the electronic permit and the operating permit, whose numbers have other labels", () => {
    const read = (cells: Placed[]) => textOf(transportPermit.extract(page(cells)), "permitNumber");
    expect(
      read([
        ["证照编号", 0.1, 0.2],
        ["287045751140", 0.3, 0.2],
      ]),
    ).toBe("287045751140");
    expect(read([["道路运输证号：243808129221", 0.1, 0.2]])).toBe("243808129221");
    expect(transportPermit.recognise(page([["道路运输电子证", 0.3, 0.1], ...permit.slice(2)]))).toBeGreaterThan(0.7);
  });

  it("keeps the eighth place of a new energy vehicle's plate before its colour", () => {
    const read = (plate: string) =>
      textOf(
        transportPermit.extract(
          page([
            ["车辆号牌", 0.1, 0.2],
            [plate, 0.3, 0.2],
          ]),
        ),
        "plateNumber",
      );
    expect(read("沪AD10705（黄绿色）")).toBe("沪AD10705");
    expect(read("粤B12345黄")).toBe("粤B12345");
  });

  it("knows an operating permit by its few rows, however large its title", () => {
    const few: Placed[] = [
      ["道路运输经营许可证", 0.3, 0.16],
      ["业户名称：深圳市百川汇物流有限公司", 0.1, 0.3],
      ["经营范围：道路普通货物运输", 0.1, 0.4],
      ["证件有效期：2021年03月12日至2029年11月15日", 0.1, 0.5],
    ];
    expect(transportPermit.recognise(page(few))).toBeGreaterThan(0.95);
    expect(transportPermit.recognise(page(few.slice(0, 1)))).toBeLessThan(0.8);
  });

  it("says two rows once that a label at their middle reaches both", () => {
    const fields = transportPermit.extract(
      page([
        ["经营范围", 0.1, 0.46],
        ["道路普通货物运输,货物专用", 0.241, 0.445],
        ["运输(集装箱),网络货运", 0.24, 0.476],
      ]),
    );
    expect(textOf(fields, "scope")).toBe("道路普通货物运输,货物专用运输(集装箱),网络货运");
  });
});
