/** What a part of the work took, in milliseconds: by the clock, and of the processor, which a busy machine does not stretch. */
export type Times = { clock: number; processor: number };

/** What each part of the work on one file took, by the part's name. */
export type Spent = Map<string, Times>;

const none: Times = { clock: 0, processor: 0 };

/** Does one part of the work and adds what it took to `spent`. */
export async function timing<T>(spent: Spent, part: string, work: () => T | Promise<T>): Promise<T> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  const done = await work();
  const { user, system } = process.cpuUsage(before);
  spent.set(
    part,
    sumOf([timesOf(spent, part), { clock: performance.now() - started, processor: (user + system) / 1000 }]),
  );
  return done;
}

export const timesOf = (spent: Spent, part: string): Times => spent.get(part) ?? none;

/** What all parts took together. */
export const together = (spent: Spent): Times => sumOf([...spent.values()]);

const sumOf = (all: readonly Times[]): Times =>
  all.reduce((sum, one) => ({ clock: sum.clock + one.clock, processor: sum.processor + one.processor }), none);

/** Half of the times are no longer than the first, 95 of 100 no longer than the second: by the clock, then of the processor. */
export function halfAndMost(times: readonly Times[]): string[] {
  return (["clock", "processor"] as const).flatMap((by) => {
    const sorted = times.map((one) => one[by]).sort((a, b) => a - b);
    return [0.5, 0.95].map((share) => (sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0).toFixed(1));
  });
}
