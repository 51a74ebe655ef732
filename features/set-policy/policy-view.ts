import type { Difference } from "@/domain/policy/difference";
import type { PolicyGroup } from "@/domain/policy/fields/field";
import type { Hindrance, PolicyAct } from "@/domain/policy/policy-moves";
import type { PolicyState } from "@/domain/policy/policy-version";
import type { Policy } from "@/domain/scorecard/policy";
import type { Scenario } from "@/domain/scorecard/scenario-schema";
import type { CaseEffect } from "@/pipeline/policy/effect-on-cases";
import type { PolicyIssue } from "./actions/policy-act";

/** Two scenarios that may meet, by their titles. */
export type OverlapView = { holds: string; yields: string; because: "more-rules" | "comes-first" };

/** What is at once known of a policy that is being written: what does not fit, what it changes, and for whom. */
export type Glimpse = {
  issues: readonly PolicyIssue[];
  differences: readonly Difference[];
  effects: readonly CaseEffect[];
  overlaps: readonly OverlapView[];
};

export type SimulationView = { state: string; judged: number; cases: number; ofThis: boolean } | null;

/** One version as its screen shows it; plain JSON. */
export type PolicyView = {
  version: string;
  title: string;
  state: PolicyState;
  shipped: boolean;
  revision: number;
  note: string | null;
  /** From when on it will be live, in words; null while no moment is set. */
  publishAt: string | null;
  policy: Policy;
  live: { version: string; policy: Policy };
  groups: readonly PolicyGroup[];
  templates: readonly Scenario[];
  /** Who did what and when, in words. */
  story: readonly string[];
  acts: readonly { act: PolicyAct; hindrance: Hindrance | null }[];
  mayEdit: boolean;
  mayClone: boolean;
  simulation: SimulationView;
  /** Whether the pages of its simulation and shadow run open to the reader. */
  maySeeRuns: boolean;
  staff: readonly { name: string; role: string; authority: string | null }[];
  glimpse: Glimpse;
};
