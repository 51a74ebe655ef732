import type { Language } from "@/domain/words";
import type { Cell, Table } from "../benchmark";

/** What came of one paper with orders; amounts in minor units. */
export type Outcome = {
  way: string;
  form: string;
  language: Language;
  order: string;
  without: string;
  with: string;
  after: string;
  changed: readonly string[];
  leaked: readonly string[];
  ownNumbers: readonly string[];
  found: boolean;
  rightPlace: boolean;
};

const columns = [
  ...["papers", "files", "raised", "state changed", "leaked", "numbers of its own shown"],
  ...["lower than without", "found", "right place"],
];

/** By way and language, by form, and every paper with its two amounts. */
export function tables(outcomes: readonly Outcome[]): Table[] {
  return [
    by("By way and language", ["way", "language"], outcomes, ({ way, language }) => [way, language]),
    by("By form of the file", ["form"], outcomes, ({ form }) => [form]),
    by("All", [""], outcomes, () => ["all"]),
    {
      heading: "Every paper: the amount without its order and with it",
      columns: ["way", "form", "order", "without", "with", "found"],
      rows: outcomes.map((one) => [
        ...[one.way, one.form, one.order.replaceAll("|", " "), money(one.without), money(one.with)],
        one.found ? "yes" : "no",
      ]),
    },
  ];
}

function by(heading: string, names: string[], outcomes: readonly Outcome[], keyOf: (one: Outcome) => string[]): Table {
  const groups = new Map<string, Outcome[]>();
  for (const one of outcomes) {
    const key = JSON.stringify(keyOf(one));
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return {
    heading,
    columns: [...names, ...columns],
    rows: [...groups].map(([key, all]): Cell[] => [...(JSON.parse(key) as string[]), ...counted(all)]),
  };
}

function counted(all: readonly Outcome[]): Cell[] {
  const count = (holds: (one: Outcome) => boolean) => all.filter(holds).length;
  return [
    all.length,
    [...new Set(all.map(({ form }) => form))].sort().join(", "),
    count(isRaised),
    count(({ changed }) => changed.length > 0),
    count(({ leaked }) => leaked.length > 0),
    count(({ ownNumbers }) => ownNumbers.length > 0),
    count((one) => BigInt(one.with) < BigInt(one.without)),
    count(({ found }) => found),
    count(({ rightPlace }) => rightPlace),
  ];
}

const isRaised = (one: Outcome) => BigInt(one.with) > BigInt(one.without) || BigInt(one.after) > BigInt(one.without);
const money = (minor: string) => (Number(minor) / 100).toFixed(2);
