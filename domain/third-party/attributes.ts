import type { FieldShape } from "../documents/kind";
import { defineWords, type Words } from "../words";
import type { About, IssuerKind } from "./about";

type Choice = Words<"name">;
const choice = (chinese: string, english: string): Choice =>
  defineWords({ "zh-CN": { name: chinese }, en: { name: english } });

export type FactAttribute = {
  about: About["of"];
  /** Who can know it. */
  issuers: readonly IssuerKind[];
  shape: FieldShape;
  words: Words<"name">;
  /** Days after `asOf` for which it still says how things are; after them it confirms nothing. */
  goodFor: number;
  /** The values there are, where there are only a few. */
  choices?: Readonly<Record<string, Choice>>;
};

/** A year and a month: what was true for a whole year of trade. */
const aYear = 396;
const always = 36_500;

/**
 * Everything that others may say of a business. A closed list: what the law forbids to weigh has no line here, and a place
 * is kept no nearer than its district.
 */
export const factAttributes = {
  name: fact("business", ["registry", "tax-bureau", "bank"], "name", aYear, choice("名称", "Name")),
  uscc: fact("business", ["registry", "tax-bureau"], "identifier", aYear, choice("统一社会信用代码", "Tax number")),
  status: fact("business", ["registry", "tax-bureau"], "text", 90, choice("登记状态", "Standing in the register"), {
    active: choice("存续（在营）", "In business"),
    abnormal: choice("列入经营异常名录", "On the list of irregular operation"),
    suspended: choice("歇业", "Suspended"),
    "seriously-untrustworthy": choice("列入严重违法失信名单", "On the list of serious offenders"),
    revoked: choice("吊销", "Licence revoked"),
    deregistered: choice("注销", "Struck off"),
  }),
  "legal-representative": fact("business", ["registry"], "name", aYear, choice("法定代表人", "Legal representative")),
  "established-on": fact("business", ["registry"], "day", always, choice("成立日期", "Founded on")),
  district: fact("business", ["registry", "tax-bureau"], "text", aYear, choice("所在区县", "District")),
  "yearly-sales": fact(
    "business",
    ["tax-bureau", "bank", "platform", "device"],
    "amount",
    aYear,
    choice("近十二个月销售额", "Sales of twelve months"),
  ),
  "invoice-standing": fact(
    "invoice",
    ["buyer", "tax-bureau"],
    "text",
    aYear,
    choice("发票状态", "Standing of the invoice"),
    {
      confirmed: choice("确认无误", "Confirmed"),
      denied: choice("否认", "Denied"),
      "red-offset": choice("已红冲", "Offset by a red invoice"),
      void: choice("已作废", "Void"),
      unknown: choice("查无此票", "Not on record"),
    },
  ),
  "invoice-total": fact(
    "invoice",
    ["buyer", "tax-bureau", "platform"],
    "amount",
    always,
    choice("价税合计", "Total with tax"),
  ),
  "vehicle-owner": fact("vehicle", ["registry"], "name", 183, choice("车辆所有人", "Owner of the vehicle")),
  "vehicle-use": fact("vehicle", ["registry"], "text", aYear, choice("使用性质", "Use of the vehicle"), {
    goods: choice("货运", "Carriage of goods"),
    hire: choice("营运", "For hire"),
    private: choice("非营运", "Not for hire"),
  }),
  "vehicle-vin": fact("vehicle", ["registry"], "identifier", always, choice("车辆识别代号", "VIN")),
  "vehicle-status": fact("vehicle", ["registry", "device"], "text", 90, choice("车辆状态", "Standing of the vehicle"), {
    normal: choice("正常", "In order"),
    overdue: choice("逾期未检验", "Inspection overdue"),
    seized: choice("查封或扣留", "Seized"),
    scrapped: choice("报废或注销", "Scrapped or struck off"),
    stolen: choice("被盗抢", "Stolen"),
  }),
} as const satisfies Readonly<Record<string, FactAttribute>>;
export type AttributeId = keyof typeof factAttributes;
export const attributeIds = Object.keys(factAttributes) as AttributeId[];
export const factAttribute = (id: AttributeId): FactAttribute => factAttributes[id];

function fact(
  about: About["of"],
  issuers: readonly IssuerKind[],
  shape: FieldShape,
  goodFor: number,
  words: Choice,
  choices?: Readonly<Record<string, Choice>>,
): FactAttribute {
  return { about, issuers, shape, goodFor, words, ...(choices ? { choices } : {}) };
}
