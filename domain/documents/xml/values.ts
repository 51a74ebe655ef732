import { isDay } from "../../values/day";

/** An XML decimal ("1163.4", "100.0000", "-3") with exactly two decimals; null when it is none or finer than cents. */
export function xmlAmount(text: string | null): string | null {
  const match = /^([+-]?)0*(\d{1,15})(?:\.(\d*))?$/.exec(text?.trim() ?? "");
  if (!match) return null;
  const decimals = (match[3] ?? "").replace(/0+$/, "");
  if (decimals.length > 2) return null;
  return `${match[1] === "-" ? "-" : ""}${match[2]}.${decimals.padEnd(2, "0")}`;
}

/** An XML day: "2018-03-05", "2018-03-05T00:00:00" or UN/CEFACT format 102 "20180305"; null when it is none. */
export function xmlDay(text: string | null): string | null {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:T.*|[Z+-].*)?$/.exec(text?.trim() ?? "");
  if (!match) return null;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  return isDay(day) ? day : null;
}
