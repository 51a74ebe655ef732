import type { Database } from "@/adapters/db/port";
import { type View, views } from "../filters";
import { casesIn } from "./which-cases";

/** How many cases each view holds, for this reviewer. */
export async function countViews(db: Database, userId: string): Promise<Record<View, number>> {
  const counts = await Promise.all(views.map((view) => db.case.count({ where: casesIn(view, userId) })));
  return Object.fromEntries(views.map((view, index) => [view, counts[index] ?? 0])) as Record<View, number>;
}
