import { textOf } from "../../documents/fact";
import { isVin, normaliseVin } from "../../values/vin";
import { defineWords } from "../../words";
import { concern, pass } from "../answers";
import type { Check } from "../check";

export const vinCheckDigit: Check = {
  id: "vin-check-digit",
  version: 1,
  kinds: ["vehicle-licence"],
  needs: ["vin"],
  words: defineWords({
    "zh-CN": {
      title: "车辆识别代号校验",
      saw: "车辆识别代号“{vin}”的校验位不对。",
      expected: "第 9 位校验码由其余各位算出；进口车或改装车可能例外。",
      todo: "请对照行驶证核对。",
      owner: "车辆识别代号可能读错了，请核对。",
    },
    en: {
      title: "Check digit of the VIN",
      saw: "The VIN “{vin}” does not fit its check digit.",
      expected: "The ninth character follows from the others; vehicles from some countries are an exception.",
      todo: "Compare it with the vehicle licence.",
      owner: "The vehicle's number may have been misread; please check it.",
    },
  }),
  run(document) {
    const vin = textOf(document.fields, "vin") ?? "";
    return isVin(normaliseVin(vin)) ? pass : concern("low", { vin }, document.fields.vin);
  },
};
