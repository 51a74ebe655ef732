import type { ReactNode } from "react";
import type { PolicyGroup } from "@/domain/policy/fields/field";
import type { PolicyIssue } from "./actions/policy-act";
import type { Draft } from "./use-draft";

export type GroupProps = {
  group: PolicyGroup;
  draft: Draft;
  live: object;
  editable: boolean;
  issues: readonly PolicyIssue[];
  /** What stands below the group's numbers. */
  children?: ReactNode;
};
