import { db } from "@/adapters/web";

export const dynamic = "force-dynamic";

/** 200 when the database answers, else 503: then nothing is acknowledged, and phones try again. */
export async function GET(): Promise<Response> {
  const up = await db().$queryRaw`select 1`.then(
    () => true,
    () => false,
  );
  return Response.json(
    { database: up ? "up" : "down" },
    { status: up ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
