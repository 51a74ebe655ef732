import type { ZodError } from "zod";
import type { PolicyIssue } from "./policy-act";

/** What the schema says against a policy, as plain JSON. */
export const issuesOf = ({ issues }: ZodError): PolicyIssue[] =>
  issues.slice(0, 20).map(({ path, message }) => ({
    path: path.map((part) => (typeof part === "number" ? part : String(part))),
    message,
  }));
