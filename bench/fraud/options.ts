import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

export type Options = {
  seed: string;
  /** How many genuine businesses, and how many forgeries of each attack and grade. */
  businesses: number;
  each: number;
  /** Attacks whose id begins so; empty: all. */
  only: readonly string[];
  /** So many honest businesses more, as facts alone: what is compared across cases, at a size no reading allows. */
  facts: number;
  /** Honest cases alone. */
  genuineOnly: boolean;
  /** Make and read only every n-th case, from this one on: [2, 3] is the second of three parts; [0, 1] makes none. */
  part: readonly [number, number];
  processes: number;
  /** Where made cases and readings are kept, so that a run after a change of rules takes seconds. */
  keep: string;
  /** Take cases as they were made before, whatever their makers do today. */
  asMade: boolean;
  /** Read every file again. */
  fresh: boolean;
  /** Only grades whose names hold this, and leave out those that hold that, e.g. "photo". */
  with: string;
  without: string;
  /** Share of papers that are pictures. */
  pictures: number;
};

/** What may be asked of the fraud range on the command line. @throws on an option that it does not know */
export function optionsFrom(given: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...given],
    options: {
      seed: { type: "string", default: "one" },
      businesses: { type: "string", default: "100" },
      each: { type: "string", default: "10" },
      facts: { type: "string", default: "300" },
      "genuine-only": { type: "boolean", default: false },
      part: { type: "string", default: "1/1" },
      with: { type: "string", default: "" },
      only: { type: "string", multiple: true, default: [] },
      processes: { type: "string", default: "2" },
      keep: { type: "string", default: path.join(os.tmpdir(), "proofline-fraud") },
      "as-made": { type: "boolean", default: false },
      fresh: { type: "boolean", default: false },
      without: { type: "string", default: "" },
      pictures: { type: "string", default: "0.25" },
    },
  });
  const { seed, only, keep, fresh, without, with: wanted, "as-made": asMade, "genuine-only": genuineOnly } = values;
  const [businesses, each, processes, pictures] = [
    values.businesses,
    values.each,
    values.processes,
    values.pictures,
  ].map(Number) as [number, number, number, number];
  return {
    ...{ asMade, genuineOnly, seed, only, with: wanted, without, keep, fresh },
    ...{ businesses, each, processes, pictures, part: partFrom(values.part), facts: Number(values.facts) },
  };
}

function partFrom(said: string): [number, number] {
  const found = /^(\d+)\/([1-9]\d*)$/.exec(said);
  if (!found || Number(found[1]) > Number(found[2])) throw new Error(`--part wants "2/3" (or "0/1"), not ${said}`);
  return [Number(found[1]), Number(found[2])];
}
