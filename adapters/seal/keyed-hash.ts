import { createHmac, hkdfSync } from "node:crypto";
import type { Seal } from "./port";

/** HMAC-SHA-256 under a key of its own, drawn from the installation's secret (made at first start, never in the database). */
export function keyedHash(secret: string): Seal {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "proofline traces", 32));
  return (value) => createHmac("sha256", key).update(value).digest("base64url");
}
