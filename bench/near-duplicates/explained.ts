import type { Client } from "pg";
import type { Transaction } from "@/adapters/db/port";
import type { Sketch } from "@/domain/corroboration/likeness/sketch";
import { findNearPictures } from "@/pipeline/evidence/find-near-pictures";

/** What the database did for one look-up, which but for the time does not depend on what else the machine does. */
export type Explained = { probes: number; compared: number; near: number; pages: number; ms: number };

type Node = {
  "Index Name"?: string;
  "Node Type": string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Shared Hit Blocks": number;
  "Shared Read Blocks": number;
  Plans?: Node[];
};

/** Has the database explain the product's own look-up of near pictures. */
export async function explained(client: Client, sketch: Sketch): Promise<Explained> {
  let plan: { Plan: Node; "Execution Time": number } | undefined;
  const explains = {
    async $queryRaw(parts: TemplateStringsArray, ...values: readonly unknown[]) {
      const text = parts.reduce((all, part, index) => `${all}$${index}${part}`);
      const { rows } = await client.query(`explain (analyze, buffers, format json) ${text}`, [...values]);
      plan = rows[0]["QUERY PLAN"][0];
      return [];
    },
  } as unknown as Transaction;
  await findNearPictures(explains, "nobody", sketch);
  if (!plan) throw new Error("The database explained nothing.");
  const nodes = below(plan.Plan);
  const bands = nodes.filter((node) => node["Index Name"]?.endsWith("band"));
  return {
    probes: bands.reduce((sum, node) => sum + node["Actual Loops"], 0),
    compared: Math.round(bands.reduce((sum, node) => sum + node["Actual Rows"] * node["Actual Loops"], 0)),
    near: nodes.find((node) => node["Node Type"] === "Aggregate")?.["Actual Rows"] ?? 0,
    pages: plan.Plan["Shared Hit Blocks"] + plan.Plan["Shared Read Blocks"],
    ms: plan["Execution Time"],
  };
}

const below = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(below)];
