import { openFileReader } from "@/adapters/container/child-process";
import { attacks } from "@/fixtures/attacks";
import type { Benchmark } from "../benchmark";
import { documentsOf } from "./documents";
import { Elsewhere } from "./elsewhere";
import { type Outcome, outcomeOf } from "./found";
import { type Judged, judge } from "./judge";
import { judgeFacts } from "./judge-facts";
import type { KeptShowing } from "./kept-cases";
import { type KeptReadings, keptReadings } from "./kept-readings";
import { type Options, optionsFrom } from "./options";
import { plannedCases } from "./planned-cases";
import { type PreparedCase, preparedCases } from "./prepared-cases";
import { attackTable, checkTable, genuineTables, timeTable } from "./tables";

/** How well true evidence is told from false: every attack against it, every check, and what honest people are troubled with. */
export const fraud: Benchmark = {
  id: "fraud",
  async run(given) {
    const options = optionsFrom(given ?? []);
    const reader = openFileReader({ processes: options.processes });
    const readings = keptReadings(options.keep, reader, options.fresh);
    try {
      const prepared = await preparedCases(await plannedCases(options, chosenAttacks(options)), options, readings);
      const genuine = prepared.filter(({ forged }) => !forged);
      const honest = await judgeGenuine(genuine, readings);
      const outcomes = await judgeForged(prepared, honest.elsewhere, readings);
      const all = [...honest.judged, ...outcomes.map(({ judged }) => judged)];
      const documents = honest.judged.flatMap((one) => one.documents).length;
      return {
        title: "Fraud",
        method: `Seed ${options.seed}: ${genuine.length} invented businesses with ${documents} documents (${Math.round(options.pictures * 100)} % of papers as pictures), every one of them among the other applicants of every other; ${options.each} forgeries of each attack and grade, each looked at beside all of them. Found: a finding of grade medium or high by a check that the attack names; intervals are Wilson's. As facts alone: ${options.facts} more businesses, all papers read perfectly, for what is compared across papers and cases. Right page and box: such a finding overlaps the place where the truth was bent. Plain baseline: an editor's name in the file's tags, or equal bytes shown before.`,
        tables: [
          attackTable(outcomes),
          checkTable(outcomes, honest.judged),
          ...genuineTables(honest.judged, "Honest documents"),
          ...genuineTables(judgeFacts(options.seed, options.facts, new Elsewhere()), "Honest documents as facts alone"),
          timeTable(all),
        ],
      };
    } finally {
      await reader.close();
    }
  },
};

/** First everybody's traces, then every case beside everybody else's. */
async function judgeGenuine(genuine: readonly PreparedCase[], readings: KeptReadings) {
  const elsewhere = new Elsewhere();
  for (const {
    id,
    kept: { showing },
  } of genuine)
    elsewhere.add(id, showing.attestation, await documentsOf(id, showing, readings));
  const judged: Judged[] = [];
  for (const { id, kept } of genuine) judged.push(await judge(id, kept.showing, readings, elsewhere));
  return { elsewhere, judged };
}

async function judgeForged(
  prepared: readonly PreparedCase[],
  honest: Elsewhere,
  readings: KeptReadings,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { forged, kept } of prepared) {
    if (!forged) continue;
    const { attack, grade } = forged;
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

const chosenAttacks = ({ genuineOnly, only }: Options) =>
  attacks.filter(({ id }) => !genuineOnly && (only.length === 0 || only.some((start) => id.startsWith(start))));
