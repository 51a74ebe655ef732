import { queryOptions } from "@tanstack/react-query";
import type { HomeView } from "./load-home";

/** True while a document is under way, so that the page keeps asking. */
export const isBusy = (home: HomeView | undefined) =>
  home?.documents.some((one) => ["stored", "reading", "checking"].includes(one.state)) ?? false;

/** The owner's home, kept fresh: every two seconds while something is being read, else now and then. */
export const homeQuery = queryOptions({
  queryKey: ["home"],
  queryFn: async (): Promise<HomeView> => {
    const answer = await fetch("/api/owner/case", { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(`home ${answer.status}`);
    return answer.json();
  },
  refetchInterval: ({ state }) => (isBusy(state.data) ? 1_500 : 15_000),
});
