import type { Policy } from "../scorecard/policy";

/** Whether two policies say the same, whatever they are called. */
export function sameNumbers(a: Policy, b: Policy): boolean {
  return inOrder({ ...a, version: "" }) === inOrder({ ...b, version: "" });
}

/** One text for one value: members in the order of their names. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_name, inner) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
