import "server-only";
import { currentUser, db } from "@/adapters/web";
import { loadHome } from "./queries/load-home";

/** The signed-in owner's home as JSON; 401 when nobody is signed in, 404 while no business is stated. */
export async function answerHome(): Promise<Response> {
  const user = await currentUser();
  if (user?.role !== "owner") return Response.json({ problem: "signed-out" }, { status: 401 });
  const home = await loadHome(db(), user.id, new Date().toISOString().slice(0, 10));
  return home
    ? Response.json(home, { headers: { "Cache-Control": "no-store" } })
    : Response.json({ problem: "not-found" }, { status: 404 });
}
