import { createHmac, randomInt, timingSafeEqual } from "node:crypto";

/** Six random digits. */
export function drawCode(): string {
  return String(randomInt(1_000_000)).padStart(6, "0");
}

/** What is stored of a code: keyed by the product's secret, so that a copy of the database does not give codes away. */
export function hashCode(address: string, code: string, secret: string): string {
  return createHmac("sha256", secret).update(`${address}\n${code}`).digest("hex");
}

/** Compares in constant time. */
export function sameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
