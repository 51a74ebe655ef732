export const periods = ["7", "30", "90", "all"] as const;
export type Period = (typeof periods)[number];

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The period an address names; ninety days when it names none that there is. */
export function periodOf(given: Given): Period {
  const said = [given.days].flat()[0];
  return periods.find((period) => period === said) ?? "90";
}

/** When a period begins; the beginning of time for "all". */
export function beginOf(period: Period, now: Date): Date {
  return period === "all" ? new Date(0) : new Date(now.getTime() - Number(period) * 86_400_000);
}
