import { inSimplified } from "../simplified";
import { prefectures, provinceOf } from "./prefectures";

/** Where something lies, never nearer than a district or county: null where an address does not say it. */
export type CoarsePlace = { province: string | null; city: string | null; district: string | null };

/** What follows a name and makes it that of a road or a place of business: "南京东路", "北京大厦". */
const notAPlace = /^(?:[东西南北中]?[路街道巷弄]|大道|大厦|广场|花园|公司|商场|区|县|镇|乡|村)/;
/** How a province's name goes on. */
const ofProvince = /^(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)/;
/** How a prefecture's does: 市, 地区, 盟, and 自治州 behind the peoples that name it. */
const ofCity = /^(?:市|地区|盟|[^市区县省]{0,12}自治州)/;
const ofDistrict = /^([^省市区县旗路街号0-9A-Za-z]{1,6}?(?:自治县|市|区|县|旗))(?![域])/;
const freeZone = /(?:开发区|高新区|园区|新区|工业区|保税区|小区|社区|示范区|管理区|试验区|合作区)$/;

/**
 * The province, city and district that a Chinese address begins with. What follows, the street and the house, is never
 * looked at. "江门市…" is in 广东; 义乌市 is a county-level city and stands as a district.
 */
export function coarsePlace(address: string): CoarsePlace {
  let rest = inSimplified(address.normalize("NFKC"))
    .replace(/[\s,，、.。·]/g, "")
    .replace(/^(?:中华人民共和国|中国)/, "");
  let province = provinceAt(rest);
  if (province) rest = rest.slice(province.length).replace(ofProvince, "");
  const city = cityAt(rest, province);
  if (city) {
    province ??= provinceOf.get(city)!;
    rest = rest.slice(city.length).replace(ofCity, "");
  }
  const district = province ? (ofDistrict.exec(rest.replace(/^(?:市辖区|县)/, ""))?.[1] ?? null) : null;
  return { province, city, district: district && !freeZone.test(district) ? district : null };
}

function provinceAt(text: string): string | null {
  const province = Object.keys(prefectures).find((name) => text.startsWith(name));
  if (!province) return null;
  const after = text.slice(province.length);
  if (ofProvince.test(after) && !(province === "吉林" && after.startsWith("市"))) return province;
  // "吉林市", "北京路", "海南州": another place by the same name.
  return notAPlace.test(after) || /^(?:市|州|[^省市区县]{1,8}族自治州)/.test(after) ? null : province;
}

/** A prefecture at the beginning; without 市 only where a province stands before it, or nothing behind it. */
function cityAt(text: string, province: string | null): string | null {
  const city = [...provinceOf.keys()].find(
    (name) => text.startsWith(name) && (province === null || provinceOf.get(name) === province),
  );
  if (!city) return null;
  const after = text.slice(city.length);
  if (after === "" || ofCity.test(after)) return city;
  return province !== null && !notAPlace.test(after) ? city : null;
}

/** How two places stand to each other: the first of province, city and district in which both speak and differ. */
export function placesApart(a: CoarsePlace, b: CoarsePlace): "province" | "city" | "district" | null {
  for (const level of ["province", "city", "district"] as const) {
    if (a[level] !== null && b[level] !== null && a[level] !== b[level]) return level;
  }
  return null;
}

/** The place as people write it: "广东省佛山市顺德区" as "广东佛山顺德区"; empty when nothing is known. */
export const sayPlace = ({ province, city, district }: CoarsePlace): string =>
  [province, city, district].filter(Boolean).join("");
