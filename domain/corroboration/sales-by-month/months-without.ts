/** The longest run of months ("2026-03") without an entry between the first and the last that has one. */
export function monthsWithout(months: readonly string[]): string[] {
  const have = new Set(months);
  const order = [...have].sort();
  const last = order.at(-1);
  let longest: string[] = [];
  let running: string[] = [];
  for (let month = order[0]; month && last && month <= last; month = monthAfter(month)) {
    running = have.has(month) ? [] : [...running, month];
    if (running.length > longest.length) longest = running;
  }
  return longest;
}

function monthAfter(month: string): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}
