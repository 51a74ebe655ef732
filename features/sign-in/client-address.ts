import "server-only";
import { headers } from "next/headers";
import { env } from "@/adapters/web";

/** The client's network address as far as it can be believed: only proxies we were told of may speak for it. */
export async function clientAddress(): Promise<string> {
  const { trustedProxies } = env();
  const hops = ((await headers()).get("x-forwarded-for") ?? "")
    .split(",")
    .map((hop) => hop.trim())
    .filter(Boolean);
  return (trustedProxies > 0 && hops.at(-trustedProxies)) || "direct";
}
