import type { Day } from "./day";

/**
 * How a Chinese VAT rate stands on a day: in force, rare (leases and property, or a relief), or not in force.
 * Sources: 增值税法 (from 2026-01-01), 财政部 税务总局 海关总署公告 2019 年第 39 号 (from 2019-04-01).
 */
export function vatRateOn(percent: number, day: Day): "in-force" | "rare" | "not-in-force" {
  if ([0, 3, 6].includes(percent)) return "in-force";
  if ([9, 13].includes(percent)) return day >= "2019-04-01" ? "in-force" : "not-in-force";
  if (percent === 1) return day >= "2020-03-01" ? "in-force" : "rare";
  if ([1.5, 5].includes(percent)) return "rare";
  if ([10, 16].includes(percent)) return day >= "2018-05-01" && day < "2019-04-01" ? "in-force" : "not-in-force";
  if ([11, 17].includes(percent)) return day < "2018-05-01" ? "in-force" : "not-in-force";
  return "not-in-force";
}
