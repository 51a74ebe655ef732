import type { Reading } from "../../reading";
import { withProvince } from "../../values/misread-province";
import { parseDay } from "../../values/parse-day";
import { readPlate } from "../../values/plate";
import { isVin, normaliseVin } from "../../values/vin";
import { factFromLine, spokenFields } from "../fact";
import type { Fact, Fields } from "../kind";
import { type Cell, type FormLabels, factFromCell, labelledCells, unspaced } from "../layout/labelled-cells";
import { type LevelLine, levelLines } from "../layout/level-lines";
import { mergeRungs } from "../merge-rungs";
import { withoutCaption } from "./without-caption";

const labels = {
  plateNumber: { label: /^(?:号牌号码|号.号码|车牌号码?)[:;]?/ },
  vehicleType: { label: /^车辆类型[:;]?/ },
  owner: { label: /^(?:所有人|.有人)[:;]?/ },
  address: { label: /^住址[:;]?/ },
  useCharacter: { label: /^使用性质[:;]?/ },
  brandModel: { label: /^品牌型号[:;]?/ },
  vin: { label: /^(?:车辆识别代[号码]|车.识别代[号码]|车架号码?)[:;]?/ },
  engineNumber: { label: /^发动机号码?[:;]?/ },
  registeredOn: { label: /^注册日期[:;]?/ },
  issuedOn: { label: /^发证日期[:;]?/ },
  fileNumber: { label: /^档案编号[:;]?/ },
  crew: { label: /^核定载人数?[:;]?/ },
  grossMass: { label: /^总质量[:;]?/ },
  curbMass: { label: /^整备质量[:;]?/ },
  ratedLoad: { label: /^(?:核定载质量|核定载质.)[:;]?/ },
  size: { label: /^外廓尺寸[:;]?/ },
  towedMass: { label: /^准牵引总质量[:;]?/ },
  remark: { label: /^备注[:;]?/ },
  inspection: { label: /^检验记录[:;]?/ },
} satisfies FormLabels<string>;

/** The English words under each label of the main page. */
const english =
  /Plate\s*No\.?|Vehicle\s*Type|Owner|Address|Use\s*Character|Model|VIN(?![A-Z0-9])|Engine\s*No\.?|Regis(?:ter|tration)\s*Date|Issue\s*Date/gi;

/** The facts of a vehicle licence, by its labels, from the pages and halves that were photographed. */
export function extractLicence(reading: Reading): Fields {
  return mergeRungs(...reading.pages.slice(0, 3).map((page) => fromPage(reading, page.number)));
}

function fromPage(reading: Reading, page: number): Fields {
  const lines = levelLines(reading, page);
  const cells = labelledCells(
    lines.filter((line) => unspaced(line.text).replace(english, "") !== ""),
    labels,
    english,
  );
  // Kilograms, as the form prints them.
  const mass = (text: string) => {
    const match = /^(\d{3,6})(?:k?g|千克|公斤)?/i.exec(text.replace(/[,.\s]/g, ""));
    return match ? match[1]! : null;
  };
  return spokenFields({
    plateNumber: plateOn(lines, cells.plateNumber),
    vehicleType: factFromCell(cells.vehicleType, 0.92, (text) => chinese(withoutCaption(text, "VehicleType"))),
    owner: factFromCell(cells.owner, 0.93, (text) => ownerIn(withoutCaption(text, "Owner"))),
    useCharacter: factFromCell(cells.useCharacter, 0.94, (text) => useIn(withoutCaption(text, "UseCharacter"))),
    brandModel: factFromCell(cells.brandModel, 0.88, (text) => withoutCaption(text, "Model")),
    vin: vinOf(cells.vin),
    engineNumber: factFromCell(
      cells.engineNumber,
      0.86,
      (text) => /[0-9A-Z*-]{4,20}/i.exec(withoutCaption(text, "EngineNo."))?.[0].toUpperCase() ?? null,
    ),
    registeredOn: factFromCell(cells.registeredOn, 0.95, parseDay),
    issuedOn: factFromCell(cells.issuedOn, 0.95, parseDay),
    grossMass: factFromCell(cells.grossMass, 0.91, mass),
    ratedLoad: factFromCell(cells.ratedLoad, 0.91, mass),
  });
}

/**
 * The plate at its label, else the only one on the page. Main and second page print it: two that agree are beyond doubt, of
 * two that do not none is said.
 */
function plateOn(lines: readonly LevelLine[], cell: Cell | undefined): Fact | null {
  const labelled =
    factFromCell(cell, 0.92, (text) => readPlate(text.slice(0, 9)) ?? readPlate(text)) ??
    // A province put together from strokes is worth less than one that was read.
    factFromCell(cell, 0.8, (text) => readPlate(withProvince(text)));
  const plates = lines.flatMap((line) => {
    const plate = readPlate(unspaced(line.text).replace(labels.plateNumber.label, ""));
    return plate ? [factFromLine(plate, line, 0.9, line.seenAt)] : [];
  });
  const said = labelled ?? plates[0];
  if (!said || plates.some(({ value }) => value !== said.value)) return null;
  return plates.length > 1 ? { ...said, confidence: Math.max(said.confidence, 0.98) } : said;
}

/** The uses that licences name: the longest that the text holds, with at most one stroke of the ground beside it. */
const uses =
  "非营运,营运,货运,租赁,公路客运,公交客运,出租客运,旅游客运,预约出租客运,危险货物运输,危化品运输,警用,消防,救护,工程救险,教练,幼儿校车,小学生校车,初中生校车,其他校车,营转非,出租营转非,出租转非,预约出租转非".split(
    ",",
  );
function useIn(text: string): string | null {
  const found = uses.filter((use) => text.includes(use)).sort((a, b) => b.length - a.length)[0];
  if (found) return text.length - found.length <= 1 ? found : null;
  return chinese(text);
}

/** A long owner that ends like no organisation goes on in a row that was not found. */
const ownerIn = (text: string) => (text.length < 9 || wholeOwner.test(text) ? chinese(text) : null);
const wholeOwner = /[司厂店部行心社院所站场馆坊铺室市户舍局校队会园庄业处团办府库吧屋堂楼城家)]$/;

const chinese = (text: string) => (/\p{Script=Han}/u.test(text) ? text : null);

/** Seventeen characters; one that checks is beyond doubt. Makers outside China and America need not keep the check. */
function vinOf(cell: Cell | undefined): Fact | null {
  const read = (text: string) => {
    const code = normaliseVin(text);
    return /^[A-HJ-NPR-Z0-9]{17}$/.test(code) ? code : null;
  };
  const vin = factFromCell(cell, 0.84, read);
  return vin && isVin(vin.value as string) ? factFromCell(cell, 0.98, read) : vin;
}
