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
  processes: number;
  /** Where made cases and readings are kept, so that a run after a change of rules takes seconds. */
  keep: string;
  /** Take cases as they were made before, whatever their makers do today. */
  asMade: boolean;
  /** Read every file again. */
  fresh: boolean;
  /** Leave out grades whose names hold this, e.g. "photo". */
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
      only: { type: "string", multiple: true, default: [] },
      processes: { type: "string", default: "2" },
      keep: { type: "string", default: path.join(os.tmpdir(), "proofline-fraud") },
      "as-made": { type: "boolean", default: false },
      fresh: { type: "boolean", default: false },
      without: { type: "string", default: "" },
      pictures: { type: "string", default: "0.25" },
    },
  });
  const { seed, only, keep, fresh, without } = values;
  const [businesses, each, processes, pictures] = [
    values.businesses,
    values.each,
    values.processes,
    values.pictures,
  ].map(Number) as [number, number, number, number];
  return { asMade: values["as-made"], seed, only, without, keep, fresh, businesses, each, processes, pictures };
}
