import type { Reading } from "../../reading";
import { withProvince } from "../../values/misread-province";
import { findDays } from "../../values/parse-day";
import { readPlate } from "../../values/plate";
import { factFromLine, spokenFields } from "../fact";
import type { Fact, Fields } from "../kind";
import { type FormLabels, factFromCell, labelledCells, unspaced } from "../layout/labelled-cells";
import { type LevelLine, levelLines } from "../layout/level-lines";

const labels = {
  permitNumber: {
    label: /^(?:(?:道路)?运输(?:证(?:照|件)?)?(?:编号|证号|号)|运输证号|证[照件]编号|证照号码|证号|编号|许可证号)[:;]?/,
  },
  holder: { label: /^(?:业户名称|业户.称|经营业户)[:;]?/, multiline: "tight" },
  address: { label: /^(?:地址|业户地址)[:;]?|^[地址][:;]?$/, multiline: true },
  plateNumber: { label: /^(?:车辆号牌|车牌号码?|号牌号码)[:;]?/ },
  licence: { label: /^(?:经营许可证号?)[:;]?/ },
  colour: { label: /^(?:车牌颜色|号牌颜色)[:;]?/ },
  vehicleType: { label: /^(?:车辆类型|车型|厂牌型号)[:;]?/ },
  tonnage: { label: /^(?:吨\(?座\)?位)[:;]?/ },
  size: { label: /^(?:车辆\(?毫?米?\)?|车辆尺寸|外廓尺寸)[:;]?/ },
  scope: { label: /^经营范围[:;]?/, multiline: true },
  issued: { label: /^(?:发证日期|核发日期)[:;]?/ },
  validUntil: { label: /^(?:证件有效期至?|有效期限?至?|有效期)[:;]?/ },
  authority: { label: /^(?:核发机关|发证机关)[:;]?/ },
  remark: { label: /^(?:备注|经济类型)[:;]?/ },
} satisfies FormLabels<string>;

const numberOnForm = /\p{Script=Han}{1,6}(?:运管|交运|交)\p{Script=Han}{0,4}字?第?\s?\d{6,18}号?/u;

/** The facts of a road transport permit, by its labels. */
export function extractPermit(reading: Reading): Fields {
  const lines = levelLines(reading);
  const cells = labelledCells(lines, labels);
  return spokenFields({
    permitNumber: numberOn(lines) ?? factFromCell(cells.permitNumber, 0.9, permitIn),
    holder: factFromCell(cells.holder, 0.93, (text) => (/\p{Script=Han}{2}/u.test(text) ? text : null)),
    plateNumber:
      factFromCell(cells.plateNumber, 0.93, plateIn) ??
      // A province put together from strokes is worth less than one that was read.
      factFromCell(cells.plateNumber, 0.8, (text) => readPlate(withProvince(withoutColour(text)))),
    scope: factFromCell(cells.scope, 0.88),
    validUntil: factFromCell(cells.validUntil, 0.93, (text) => findDays(text).at(-1)?.day ?? null),
  });
}

const permitIn = (text: string) => numberOnForm.exec(text)?.[0] ?? /\d{6,18}/.exec(text)?.[0] ?? null;

const withoutColour = (text: string) => text.replace(/[(（]?[黄蓝绿白]{1,2}色?牌?[)）]?$/, "");

/** The plate, also where a colour follows it: "粤B12345(黄色)", "粤B12345黄". */
const plateIn = (text: string) =>
  readPlate(withoutColour(text)) ?? readPlate(text.slice(0, 8)) ?? readPlate(text.slice(0, 7));

/** The number in the form "粤交运管深字440300123456号". */
function numberOn(lines: readonly LevelLine[]): Fact | null {
  for (const line of lines) {
    const match = numberOnForm.exec(unspaced(line.text));
    if (match) return factFromLine(match[0], line, 0.9, line.seenAt);
  }
  return null;
}
