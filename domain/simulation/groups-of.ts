import type { Attestation } from "../corroboration/corroboration";
import { daysBetween } from "../values/day";
import { toMinor } from "../values/money";

export const groupings = ["industry", "region", "size", "age", "language"] as const;
/** By what cases are told apart. What the law forbids to weigh is not among them, for it is not stored. */
export type Grouping = (typeof groupings)[number];

const provinces =
  "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门".split(
    " ",
  );

/** The group of a case in each grouping: ids of the product's own, the region as it was stated, the language's tag. */
export function groupsOf(attestation: Attestation, today: string, language: string): Record<Grouping, string> {
  return {
    industry: attestation.industry,
    region: regionOf(attestation.region),
    size: sizeOf(attestation.yearlySales),
    age: ageOf(attestation.establishedOn, today),
    language,
  };
}

function regionOf(region: string | null): string {
  const said = region?.trim() ?? "";
  if (said === "") return "unsaid";
  return provinces.find((province) => said.startsWith(province)) ?? said.slice(0, 40);
}

/** By stated sales of twelve months, in the currency they are stated in. */
function sizeOf(yearlySales: string): string {
  const sales = toMinor(yearlySales) ?? 0n;
  if (sales < 30_000_000n) return "under-300k";
  if (sales < 100_000_000n) return "300k-1m";
  return sales < 300_000_000n ? "1m-3m" : "over-3m";
}

function ageOf(establishedOn: string | null, today: string): string {
  if (establishedOn === null) return "unsaid";
  const years = daysBetween(establishedOn, today) / 365;
  if (years < 1) return "under-1y";
  return years < 3 ? "1-3y" : years < 5 ? "3-5y" : "over-5y";
}

const inOrder: Partial<Record<Grouping, readonly string[]>> = {
  size: ["under-300k", "300k-1m", "1m-3m", "over-3m"],
  age: ["under-1y", "1-3y", "3-5y", "over-5y", "unsaid"],
};

/** Which of two groups stands first: sizes and ages from small to large, all others by how many cases they have. */
export function beforeInGrouping(
  grouping: Grouping,
  [a, casesOfA]: readonly [string, number],
  [b, casesOfB]: readonly [string, number],
): number {
  const order = inOrder[grouping];
  return order ? order.indexOf(a) - order.indexOf(b) : casesOfB - casesOfA || (a < b ? -1 : 1);
}
