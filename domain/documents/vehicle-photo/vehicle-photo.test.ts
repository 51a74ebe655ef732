import { describe, expect, it } from "vitest";
import type { PictureFacts, PlateSighting, Reading } from "../../reading";
import { textOf } from "../fact";
import { vehiclePhoto } from ".";

function photo(
  texts: readonly string[],
  plates: readonly PlateSighting[] = [],
  picture: Partial<PictureFacts> = {},
): Reading {
  const lines = texts.map((text, index) => ({
    text,
    box: [0.3, 0.2 + index * 0.1, 0.2, 0.05] as const,
    confidence: 0.98,
    rung: "ocr" as const,
  }));
  return {
    file: { name: "truck.jpg", mediaType: "image/jpeg", sha256: "", bytes: 1 },
    pages: [{ number: 1, width: 1600, height: 1200, lines, codes: [], plates }],
    pageCount: 1,
    structured: [],
    picture: { takenAt: null, place: null, ...picture } as PictureFacts,
    pdf: null,
  };
}
const sighting = (text: string, confidence: number, colour: PlateSighting["colour"] = "yellow"): PlateSighting => ({
  text,
  confidence,
  colour,
  box: [0.4, 0.7, 0.2, 0.06],
});
const read = (reading: Reading) => {
  const fields = vehiclePhoto.extract(reading);
  return { fields, field: (name: string) => textOf(fields, name) };
};

describe("vehicle-photo", () => {
  it("reads plate, ground, words on the door, day and place", () => {
    const { fields, field } = read(
      photo(["顺达货运", "粤B·12345"], [sighting("粤B12345", 0.99)], {
        takenAt: "2026-05-14T09:30:00",
        place: { latitude: 23.02, longitude: 113.12 },
      }),
    );
    expect(field("plateNumber")).toBe("粤B12345");
    expect(fields.plateNumber?.confidence).toBeGreaterThanOrEqual(0.9);
    expect(field("plateColour")).toBe("yellow");
    expect(field("vehicleText")).toBe("顺达货运");
    expect(field("takenOn")).toBe("2026-05-14");
    expect(field("place")).toBe("23.02000, 113.12000");
  });

  it("reads a plate that only the lines of text spell, putting O and I right but leaving Q", () => {
    expect(read(photo(["粤B·O2I45"])).field("plateNumber")).toBe("粤B02145");
    expect(read(photo(["浙JP291Q"])).field("plateNumber")).toBe("浙JP291Q");
  });

  it("doubts a plate whose ground does not fit its kind", () => {
    const { fields } = read(photo([], [sighting("粤AK93320", 0.9, "blue")]));
    expect(fields.plateNumber?.confidence).toBeLessThan(0.8);
  });

  it("believes the plate finder, which looks closer, where a line spells another number", () => {
    const line = photo(["新A·88888"]);
    const page = {
      ...line.pages[0]!,
      plates: [{ ...sighting("浙A88888", 0.95, "blue"), box: [0.3, 0.2, 0.2, 0.05] as const }],
    };
    expect(read({ ...line, pages: [page] }).field("plateNumber")).toBe("浙A88888");
  });

  it("says nothing where there is no plate", () => {
    expect(read(photo(["顺达货运"])).fields).not.toHaveProperty("plateNumber");
  });

  it("knows a photo of a vehicle from papers that name a plate", () => {
    expect(vehiclePhoto.recognise(photo(["粤B·12345"]))).toBeGreaterThan(0.8);
    expect(vehiclePhoto.recognise(photo(["机动车行驶证", "号牌号码 粤B12345"]))).toBe(0);
    expect(vehiclePhoto.recognise(photo(["老王饭店"]))).toBeLessThan(0.45);
  });

  it.each([
    ["a trailer by its plate", ["粤B1234挂"], [sighting("粤B1234挂", 0.97)], "trailer"],
    ["a truck by the words of its trade", ["顺达物流"], [sighting("粤B12345", 0.97)], "truck"],
    ["a light truck by the weights on its door", ["总质量 4495KG"], [sighting("粤B12345", 0.97, "blue")], "truck"],
    ["some large vehicle by a yellow plate alone", [], [sighting("粤B12345", 0.97)], "large"],
    ["a small vehicle by a blue plate alone", [], [sighting("粤B12345", 0.97, "blue")], "small"],
    ["nothing where no colour was told", [], [sighting("粤B12345", 0.97, null)], null],
  ] as const)("knows %s", (_, words, plates, kind) => {
    expect(read(photo(words, plates)).field("vehicleKind")).toBe(kind);
  });

  it("knows a truck by the number painted larger on its tailgate", () => {
    const painted = { ...sighting("粤B12345", 0.9, null), box: [0.3, 0.3, 0.4, 0.14] as const };
    expect(read(photo([], [sighting("粤B12345", 0.97), painted])).field("vehicleKind")).toBe("truck");
  });
});
