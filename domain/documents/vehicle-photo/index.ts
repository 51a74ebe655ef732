import type { Reading } from "../../reading";
import { defineWords } from "../../words";
import { fact, spokenFields } from "../fact";
import type { DocumentKind } from "../kind";
import { photoOrigin } from "../layout/photo-origin";
import { fieldsSchema } from "../schema";
import { vehiclePhotoFields } from "./fields";
import { colourConfidence, findPlate, plateConfidence } from "./find-plate";
import { looksLikeVehiclePhoto } from "./recognise";
import { vehicleKind } from "./vehicle-kind";
import { vehicleText } from "./vehicle-text";

/** A photo of a truck, van or car with its licence plate. */
export const vehiclePhoto: DocumentKind<keyof typeof vehiclePhotoFields> = {
  id: "vehicle-photo",
  words: defineWords({
    "zh-CN": { name: "车辆照片", short: "车辆", why: "证明您做生意用的车在您手上。", glyph: "车" },
    en: {
      name: "Photo of a vehicle",
      short: "Vehicle",
      why: "Shows that the vehicle you work with is in your hands.",
      glyph: "V",
    },
  }),
  fields: vehiclePhotoFields,
  recognise: looksLikeVehiclePhoto,
  extract: (reading: Reading) => {
    const plate = findPlate(reading);
    const seen = plate && { rung: "ocr" as const, page: plate.page, box: plate.box };
    const words = vehicleText(reading, plate);
    return spokenFields({
      plateNumber: seen ? fact(plate.text, { ...seen, confidence: plateConfidence(plate) }) : null,
      plateColour: seen && plate.colour ? fact(plate.colour, { ...seen, confidence: colourConfidence(plate) }) : null,
      vehicleKind: vehicleKind(reading, plate, words),
      vehicleText: words,
      ...photoOrigin(reading),
    });
  },
  asks: ["plateNumber"],
  schema: fieldsSchema(vehiclePhotoFields),
};
