/** The day in a PDF date such as "D:20260514093000+08'00'": "2026-05-14", or null where it is none. */
export function pdfDay(value: unknown): string | null {
  const match = typeof value === "string" ? /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(value.trim()) : null;
  if (!match) return null;
  const [, year, month, day] = match;
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? `${year}-${month}-${day}` : null;
}
