/** What a number of the policy counts, and how it is written. */
export const units = [
  "money",
  "percent",
  "points",
  "count",
  "times",
  "days",
  "months",
  "hours",
  "rank",
  "rate",
  "day",
  "yes",
  "dimension",
  "bands",
] as const;
export type Unit = (typeof units)[number];

/** One thing that a policy says: where it stands, what it counts, what people call it. */
export type PolicyField = {
  path: readonly string[];
  unit: Unit;
  label: string;
  /** The row it stands in where a group is a table, and its column there. */
  row?: string;
  column?: string;
  /** Whether a scenario may set it otherwise. */
  inScenario: boolean;
  /** What bands count. */
  counts?: "years" | "vehicles" | "customers" | "money";
};

export const groupIds = [
  "amount",
  "caps",
  "authority",
  "proof",
  "doubt",
  "who",
  "assets",
  "trade",
  "findings",
  "checks",
  "needs",
  "lane",
  "rates",
] as const;
export type GroupId = (typeof groupIds)[number];
export type PolicyGroup = { id: GroupId; title: string; lead: string; fields: readonly PolicyField[] };

/** The key by which a field is known in forms and lists. No part of a path holds a slash. */
export const keyOf = (path: readonly (string | number)[]): string => path.join("/");
