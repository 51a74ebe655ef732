import { textOf } from "../../documents/fact";
import { coloursOfPlate, normalisePlate, plateKind } from "../../values/plate";
import { defineWords } from "../../words";
import { concern, fail, pass } from "../answers";
import type { Check } from "../check";

export const plateColour: Check = {
  id: "plate-colour",
  version: 1,
  kinds: ["vehicle-photo"],
  needs: ["plateNumber", "plateColour"],
  words: defineWords({
    "zh-CN": {
      title: "车牌颜色",
      saw: "车牌 {plate} 不应是{colour, select, blue {蓝} yellow {黄} green {绿} white {白} black {黑} other {这种颜}}色。",
      expected: "号牌颜色与号牌种类相符：蓝牌小型、黄牌大型或挂车、绿牌新能源。",
      todo: "请放大照片核对车牌。",
      owner: "车牌没看清，请靠近再拍一张。",
    },
    en: {
      title: "Plate colour",
      saw: "The plate {plate} should not be {colour}.",
      expected: "A plate's colour fits its kind: blue for small, yellow for large or trailers, green for new energy.",
      todo: "Look at the plate closely.",
      owner: "The plate was hard to see. Please take a photo from closer.",
    },
  }),
  run(document) {
    const plate = normalisePlate(textOf(document.fields, "plateNumber") ?? "");
    const colour = textOf(document.fields, "plateColour") ?? "";
    const kind = plateKind(plate);
    if (!kind) return concern("low", { plate, colour }, document.fields.plateNumber);
    return coloursOfPlate(kind).some((one) => one === colour)
      ? pass
      : fail("low", { plate, colour }, document.fields.plateNumber);
  },
};
