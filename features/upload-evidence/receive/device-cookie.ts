import { randomUUID } from "node:crypto";

const name = "proofline-device";
const days = 400;

/**
 * The random number by which this browser is known again among uploads, and the cookie to set when it has none yet. It
 * holds nothing of the device and is kept as a keyed hash only, to tell when two applicants use one telephone.
 */
export function deviceOf(request: Request, publicUrl: string): { device: string; setCookie: string | null } {
  const known = /(?:^|;\s*)proofline-device=([0-9a-f-]{36})(?:;|$)/.exec(request.headers.get("cookie") ?? "")?.[1];
  if (known) return { device: known, setCookie: null };
  const device = randomUUID();
  const secure = publicUrl.startsWith("https:") ? "; Secure" : "";
  return {
    device,
    setCookie: `${name}=${device}; Path=/api/uploads; Max-Age=${days * 86_400}; HttpOnly; SameSite=Lax${secure}`,
  };
}
