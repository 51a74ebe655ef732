import type { Role } from "@/prisma/generated/enums";

type Place = { href: string; key: PlaceName; count?: number };
type PlaceName =
  | "queue"
  | "blind"
  | "agreement"
  | "outcomes"
  | "checks"
  | "drift"
  | "stuck"
  | "audit"
  | "model"
  | "policy"
  | "outbox";
type Group = { id: "work" | "watch" | "rules" | "trial"; places: Place[] };

const reviewers: readonly Role[] = ["reviewer", "senior_reviewer"];
const watchers: readonly Role[] = ["senior_reviewer", "risk_manager", "auditor"];
const everybody: readonly Role[] = ["reviewer", ...watchers];
const places: readonly [Group["id"], PlaceName, string, readonly Role[]][] = [
  ["work", "queue", "/desk", everybody],
  ["work", "blind", "/desk/blind", reviewers],
  ["watch", "agreement", "/desk/agreement", watchers],
  ["watch", "outcomes", "/desk/outcomes", ["risk_manager", "auditor"]],
  ["watch", "checks", "/desk/checks", ["reviewer", "senior_reviewer", "risk_manager"]],
  ["watch", "drift", "/desk/drift", watchers],
  ["watch", "stuck", "/desk/stuck", everybody],
  ["watch", "audit", "/desk/audit", watchers],
  ["watch", "model", "/desk/model", watchers],
  ["rules", "policy", "/desk/policy", everybody],
];

/** What somebody of this role may open at the desk, in groups, with how much waits there; the outbox only where the product is tried out. */
export function placesFor(
  role: Role,
  { embedded, ...counts }: { stuck: number; drift: number; embedded: boolean },
): Group[] {
  const groups = (["work", "watch", "rules"] as const).map((id) => ({
    id,
    places: places
      .filter(([group, , , roles]) => group === id && roles.includes(role))
      .map(([, key, href]) => (key === "stuck" || key === "drift" ? { key, href, count: counts[key] } : { key, href })),
  }));
  return embedded ? [...groups, { id: "trial", places: [{ key: "outbox", href: "/outbox" }] }] : groups;
}
