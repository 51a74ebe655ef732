import { type Industry, industries } from "@/domain/review/industries";

export const views = ["open", "mine", "unclaimed", "second", "appeals", "stuck", "decided"] as const;
export type View = (typeof views)[number];
export type Filters = { view: View; industry: Industry | null; text: string };

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The filters an address names. What is unknown is left out, so that every address gives a queue. */
export function filtersOf(given: Given): Filters {
  const one = (key: string) => [given[key]].flat()[0] ?? "";
  return {
    view: views.find((view) => view === one("view")) ?? "open",
    industry: industries.find((industry) => industry === one("industry")) ?? null,
    text: one("q").trim().slice(0, 60),
  };
}

/** The address of a queue: a saved view is a bookmark. */
export function addressOf({ view, industry, text }: Filters): string {
  const query = new URLSearchParams();
  if (view !== "open") query.set("view", view);
  if (industry) query.set("industry", industry);
  if (text) query.set("q", text);
  return query.size > 0 ? `/desk?${query}` : "/desk";
}
