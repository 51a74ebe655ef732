import type { Table } from "../benchmark";
import { percent } from "./accuracy";
import type { Scored } from "./score";

/** From this confidence on a fact is said as sure. */
const sure = 0.9;
/** Of the facts said as sure, at least this share is to be right. */
const promised = 0.98;

const bands = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.97, 0.99, 1.001] as const;

type Said = Scored & { fact: NonNullable<Scored["fact"]> };

/** Whether confidence means what it says: how often facts are right by how sure they were said, and by kind and field. */
export function calibration(scored: readonly Scored[]): Table[] {
  const said = scored.filter((one): one is Said => one.fact !== null && one.mark !== "silent");
  return [reliability(said), keptPromises(said)];
}

/** Right answers by band of confidence: in a calibrated reader both percentages of a row are alike. */
function reliability(said: readonly Said[]): Table {
  const rows = bands.slice(0, -1).map((from, index) => {
    const to = bands[index + 1]!;
    const here = said.filter(({ fact }) => fact.confidence >= from && fact.confidence < to);
    const mean = here.reduce((sum, { fact }) => sum + fact.confidence, 0) / Math.max(1, here.length);
    const label = `${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}`;
    const right = here.filter(({ mark }) => mark === "right").length;
    return [label, here.length, here.length === 0 ? "-" : (100 * mean).toFixed(1), percent(right, here.length)];
  });
  return { heading: "Reliability", columns: ["confidence", "facts", "said %", "right %"], rows };
}

/** Of the sure facts of each kind and field, how many are right; and how many right ones were said too timidly. */
function keptPromises(said: readonly Said[]): Table {
  const groups = [
    ["all", "all", said] as const,
    ...grouped(said, ({ file }) => [file.kind, "all"]),
    ...grouped(said, ({ file, field }) => [file.kind, field]),
  ];
  const rows = groups.map(([kind, field, facts]) => {
    const surely = facts.filter(({ fact }) => fact.confidence >= sure);
    const right = surely.filter(({ mark }) => mark === "right").length;
    const kept = surely.length === 0 ? "-" : right >= promised * surely.length ? "yes" : "no";
    const timid = facts.filter(({ fact, mark }) => fact.confidence < sure && mark === "right").length;
    return [kind, field, surely.length, right, percent(right, surely.length), kept, timid];
  });
  const columns = [
    "kind",
    "field",
    `said >= ${sure}`,
    "right",
    "right %",
    `at least ${100 * promised} %`,
    "right but timid",
  ];
  return { heading: "Sure facts that are right", columns, rows };
}

function grouped(said: readonly Said[], by: (one: Said) => [string, string]) {
  const groups = Map.groupBy(said, (one) => by(one).join("|"));
  return [...groups].map(([key, facts]) => [...(key.split("|") as [string, string]), facts] as const);
}
