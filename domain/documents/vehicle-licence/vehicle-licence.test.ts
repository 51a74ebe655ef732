import { describe, expect, it } from "vitest";
import type { Reading } from "../../reading";
import { textOf } from "../fact";
import { vehicleLicence } from ".";

type Placed = readonly [text: string, x: number, y: number];

function page(cells: readonly Placed[]): Reading {
  const lines = cells.map(([text, x, y]) => ({
    text,
    box: [x, y, 0.014 * text.length, 0.025] as const,
    confidence: 0.98,
    rung: "ocr" as const,
  }));
  return {
    file: { name: "licence.jpg", mediaType: "image/jpeg", sha256: "", bytes: 1 },
    pages: [{ number: 1, width: 1400, height: 1900, lines, codes: [], plates: [] }],
    pageCount: 1,
    structured: [],
    picture: null,
    pdf: null,
  };
}

const both: readonly Placed[] = [
  ["中华人民共和国机动车行驶证", 0.2, 0.04],
  ["号牌号码", 0.08, 0.1],
  ["粤B12345", 0.22, 0.1],
  ["车辆类型", 0.5, 0.1],
  ["重型半挂牵引车", 0.64, 0.1],
  ["Plate No.", 0.08, 0.125],
  ["Vehicle Type", 0.5, 0.125],
  ["所有人", 0.08, 0.15],
  ["广州市顺达货运服务部", 0.22, 0.15],
  ["住址", 0.08, 0.2],
  ["使用性质 货运", 0.08, 0.25],
  ["品牌型号", 0.5, 0.25],
  ["解放牌CA4250", 0.64, 0.25],
  ["车辆识别代号", 0.3, 0.3],
  ["1M8GDM9AXKP042788", 0.48, 0.3],
  ["发动机号码", 0.3, 0.34],
  ["CA6DM3-52E5", 0.48, 0.34],
  ["注册日期", 0.3, 0.38],
  ["2021-03-18", 0.44, 0.38],
  ["发证日期 2023-05-20", 0.62, 0.38],
  ["号牌号码 粤B12345", 0.08, 0.55],
  ["档案编号 440300123456", 0.5, 0.55],
  ["核定载人数 2人", 0.08, 0.6],
  ["总质量", 0.5, 0.6],
  ["25000kg", 0.64, 0.6],
  ["整备质量 8800kg", 0.08, 0.65],
  ["核定载质量 16070kg", 0.5, 0.65],
];

describe("vehicle-licence", () => {
  it("reads main and second page from one photo", () => {
    const fields = vehicleLicence.extract(page(both));
    const field = (name: string) => textOf(fields, name);
    expect(field("plateNumber")).toBe("粤B12345");
    expect(fields.plateNumber?.confidence).toBeGreaterThanOrEqual(0.95);
    expect(field("vehicleType")).toBe("重型半挂牵引车");
    expect(field("owner")).toBe("广州市顺达货运服务部");
    expect(field("useCharacter")).toBe("货运");
    expect(field("brandModel")).toBe("解放牌CA4250");
    expect(field("vin")).toBe("1M8GDM9AXKP042788");
    expect(field("engineNumber")).toBe("CA6DM3-52E5");
    expect([field("registeredOn"), field("issuedOn")]).toEqual(["2021-03-18", "2023-05-20"]);
    expect([field("grossMass"), field("ratedLoad")]).toEqual(["25000", "16070"]);
  });

  it("knows a licence by its title and labels, and a photo of a truck is none", () => {
    expect(vehicleLicence.recognise(page(both))).toBeGreaterThan(0.9);
    expect(vehicleLicence.recognise(page([["粤B12345", 0.4, 0.5]]))).toBe(0);
  });

  it("knows the second page alone, and reads labels that the English words are glued to", () => {
    const second: Placed[] = [
      ["号牌号码", 0.05, 0.1],
      ["粤B12345", 0.2, 0.1],
      ["档案编号 440300123456", 0.5, 0.1],
      ["核定载人数 3人", 0.05, 0.2],
      ["总质量 18000kg", 0.5, 0.2],
      ["整备质量 7905kg", 0.05, 0.3],
      ["核定载质量 9900kg", 0.5, 0.3],
      ["外廓尺寸", 0.05, 0.4],
      ["准牵引总质量 --", 0.5, 0.4],
      ["检验记录", 0.05, 0.5],
    ];
    expect(vehicleLicence.recognise(page(second))).toBeGreaterThan(0.9);
    const fields = vehicleLicence.extract(
      page([
        ["所有人owner", 0.05, 0.2],
        ["宋静伟", 0.28, 0.2],
      ]),
    );
    expect(textOf(fields, "owner")).toBe("宋静伟");
  });

  it("reads a phone's list whose values stand at the far edge", () => {
    const rows = [
      ["号牌号码", "粤B12345"],
      ["车辆类型", "重型厢式货车"],
      ["所有人", "宋静伟"],
      ["使用性质", "货运"],
      ["品牌型号", "梧桐牌WT6480"],
      ["注册日期", "2019-12-07"],
      ["发证日期", "2019-12-08"],
    ];
    const list = rows.flatMap(([label, value], row): Placed[] => [
      [label!, 0.07, 0.1 + row * 0.05],
      [value!, 0.92 - 0.014 * value!.length, 0.1 + row * 0.05],
    ]);
    const fields = vehicleLicence.extract(page(list));
    expect(textOf(fields, "owner")).toBe("宋静伟");
    expect(textOf(fields, "issuedOn")).toBe("2019-12-08");
  });

  it("cuts misread English words off the values they are glued to", () => {
    const fields = vehicleLicence.extract(
      page([
        ["车辆类型wehieType重型厢式货车", 0.05, 0.2],
        ["所有人oner杭州UPS物流店", 0.05, 0.3],
        ["品牌型号Mod云骐牌YQ5180XXY", 0.05, 0.4],
        ["发动机号码ENINENO33209751", 0.05, 0.5],
      ]),
    );
    expect(textOf(fields, "vehicleType")).toBe("重型厢式货车");
    expect(textOf(fields, "owner")).toBe("杭州UPS物流店");
    expect(textOf(fields, "brandModel")).toBe("云骐牌YQ5180XXY");
    expect(textOf(fields, "engineNumber")).toBe("33209751");
  });

  it("takes the plate of the second page where the first one's is unreadable, and none when they differ", () => {
    const plates = (first: string, second: string) =>
      textOf(
        vehicleLicence.extract(
          page([
            ["号牌号码", 0.05, 0.1],
            [first, 0.25, 0.1],
            ["号牌号码", 0.05, 0.6],
            [second, 0.25, 0.6],
          ]),
        ),
        "plateNumber",
      );
    expect(plates("川IC694S0", "川C694S0")).toBe("川C694S0");
    expect(plates("川C694S0", "川C694SD")).toBeNull();
  });

  it("knows the uses there are, with a stroke of the ground beside one", () => {
    const read = (use: string) => textOf(vehicleLicence.extract(page([[`使用性质${use}`, 0.05, 0.2]])), "useCharacter");
    expect(read("禾租赁")).toBe("租赁");
    expect(read("非营运")).toBe("非营运");
    expect(read("出租营转非")).toBe("出租营转非");
  });

  it("does not say half of an owner's name", () => {
    const read = (owner: string) => textOf(vehicleLicence.extract(page([[`所有人${owner}`, 0.05, 0.2]])), "owner");
    expect(read("重庆市渝岚区金谷子国际货运代理")).toBeNull();
    expect(read("重庆市渝岚区金谷子货运有限公司")).toBe("重庆市渝岚区金谷子货运有限公司");
  });
});
