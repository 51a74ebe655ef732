import path from "node:path";
import { openFileReader } from "@/adapters/container/child-process";
import { attacks } from "@/fixtures/attacks";
import type { Attack } from "@/fixtures/attacks/attack";
import { openPress, type Press } from "@/fixtures/generate/press/press";
import { drawBusiness } from "@/fixtures/genuine/draw-business";
import { showingOf } from "@/fixtures/genuine/papers-of";
import type { Benchmark } from "../benchmark";
import { documentsOf } from "./documents";
import { Elsewhere } from "./elsewhere";
import { type Outcome, outcomeOf } from "./found";
import { type Judged, judge } from "./judge";
import { type KeptCase, type KeptShowing, keptCase, sourcesHash } from "./kept-cases";
import { type KeptReadings, keptReadings } from "./kept-readings";
import { type Options, optionsFrom } from "./options";
import { attackTable, checkTable, genuineTables, timeTable } from "./tables";

const makersOfGenuine = ["fixtures/genuine", "fixtures/range", "fixtures/generate"];
type Forged = { attack: Attack; grade: string; kept: KeptCase };

/** How well true evidence is told from false: every attack against it, every check, and what honest people are troubled with. */
export const fraud: Benchmark = {
  id: "fraud",
  async run(given) {
    const options = optionsFrom(given ?? []);
    const chosen = attacks.filter(
      ({ id }) => options.only.length === 0 || options.only.some((start) => id.startsWith(start)),
    );
    const { genuine, forged } = await made(options, chosen);
    const reader = openFileReader({ processes: options.processes });
    const readings = keptReadings(options.keep, reader, options.fresh);
    try {
      const honest = await judgeGenuine(genuine, readings);
      const outcomes = await judgeForged(forged, honest.elsewhere, readings);
      const all = [...honest.judged, ...outcomes.map(({ judged }) => judged)];
      const documents = honest.judged.flatMap((one) => one.documents).length;
      return {
        title: "Fraud",
        method: `Seed ${options.seed}: ${genuine.length} invented businesses with ${documents} documents (${Math.round(options.pictures * 100)} % of papers as pictures), every one of them among the other applicants of every other; ${options.each} forgeries of each attack and grade, each looked at beside all of them. Found: a finding of grade medium or high by a check that the attack names; intervals are Wilson's. Right page and box: such a finding overlaps the place where the truth was bent. Plain baseline: an editor's name in the file's tags, or equal bytes shown before.`,
        tables: [
          attackTable(outcomes),
          checkTable(outcomes, honest.judged),
          ...genuineTables(honest.judged),
          timeTable(all),
        ],
      };
    } finally {
      await reader.close();
    }
  },
};

/** Draws every case that was not kept from an earlier run. */
async function made(options: Options, chosen: readonly Attack[]): Promise<{ genuine: KeptCase[]; forged: Forged[] }> {
  let press: Press | null = null;
  const opened = async () => {
    press ??= await openPress();
    return press;
  };
  const common = await sourcesHash(makersOfGenuine);
  const { keep: store, seed } = options;
  const of = (makers: string) => (options.asMade ? null : makers);
  try {
    const genuine: KeptCase[] = [];
    for (let index = 1; index <= options.businesses; index++) {
      const id = `genuine ${seed} ${index}`;
      genuine.push(
        await keptCase(store, id, of(`${common} ${options.pictures}`), async () =>
          showingOf(await opened(), drawBusiness(id), { pictures: options.pictures }),
        ),
      );
    }
    const forged: Forged[] = [];
    for (const attack of chosen) {
      const makers = of(`${common} ${await sourcesHash([path.join("fixtures/attacks", attack.id)])}`);
      for (const grade of attack.grades.filter((one) => !options.without || !one.includes(options.without)))
        for (let index = 1; index <= options.each; index++) {
          const id = `${attack.id} ${grade} ${seed} ${index}`;
          forged.push({
            attack,
            grade,
            kept: await keptCase(store, id, makers, async () => attack.make(await opened(), id, grade)),
          });
        }
    }
    return { genuine, forged };
  } finally {
    await (press as Press | null)?.close();
  }
}

/** First everybody's traces, then every case beside everybody else's. */
async function judgeGenuine(genuine: readonly KeptCase[], readings: KeptReadings) {
  const elsewhere = new Elsewhere();
  for (const { id, showing } of genuine)
    elsewhere.add(id, showing.attestation, await documentsOf(id, showing, readings));
  const judged: Judged[] = [];
  for (const { id, showing } of genuine) judged.push(await judge(id, showing, readings, elsewhere));
  return { elsewhere, judged };
}

async function judgeForged(forged: readonly Forged[], honest: Elsewhere, readings: KeptReadings): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { attack, grade, kept } of forged) {
    const around = honest.beside();
    const hashes = new Set<string>();
    for (const [index, showing] of kept.elsewhere.entries()) {
      around.add(
        `${kept.id} elsewhere ${index + 1}`,
        showing.attestation,
        await documentsOf(`${kept.id} elsewhere ${index + 1}`, showing, readings),
      );
      for (const { sha256 } of (showing as KeptShowing).files) hashes.add(sha256);
    }
    const judged = await judge(kept.id, kept.showing, readings, around);
    outcomes.push(outcomeOf({ attack: attack.id, grade, shows: attack.shows }, judged, kept.touched, hashes));
  }
  return outcomes;
}
