import { openPress, type Press } from "@/fixtures/generate/press/press";
import { type KeptCase, type KeptShowing, keptBefore, keptCase } from "./kept-cases";
import type { KeptReadings } from "./kept-readings";
import type { Options } from "./options";
import type { PlannedCase } from "./planned-cases";

export type PreparedCase = PlannedCase & { kept: KeptCase };

/**
 * Makes and reads the cases of this part of the run, and returns all that were made and read by now, in this run or an
 * earlier one. Everything is kept at once, so a run that was cut short goes on where it stopped. While one case is read,
 * the next is drawn.
 */
export async function preparedCases(
  planned: readonly PlannedCase[],
  options: Options,
  readings: KeptReadings,
): Promise<PreparedCase[]> {
  const [part, parts] = options.part;
  await prepare(
    planned.filter((_, index) => index % parts === part - 1),
    options.keep,
    readings,
  );
  const cases = await Promise.all(
    planned.map(async (one) => ({ ...one, kept: await keptBefore(options.keep, one.id, one.makers) })),
  );
  return cases.flatMap((one) =>
    one.kept && filesOf(one.kept).every((file) => readings.has(file)) ? [{ ...one, kept: one.kept }] : [],
  );
}

async function prepare(own: readonly PlannedCase[], store: string, readings: KeptReadings): Promise<void> {
  let press: Promise<Press> | null = null;
  const made = ({ id, makers, make }: PlannedCase) =>
    keptCase(store, id, makers, async () => {
      press ??= openPress();
      return make(await press);
    });
  let reading: Promise<unknown> = Promise.resolve();
  try {
    for (const one of own) {
      const kept = await made(one);
      await reading;
      reading = Promise.all(filesOf(kept).map((file) => readings.of(file)));
      // Awaited one case later: a failure must not count as unheard until then.
      reading.catch(() => undefined);
    }
    await reading;
  } finally {
    await ((await press) as Press | null)?.close();
  }
}

const filesOf = ({ showing, elsewhere }: KeptCase) =>
  [showing, ...elsewhere].flatMap(({ files }: KeptShowing) => files);
