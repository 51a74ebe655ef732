/**
 * Whether a request that changes something comes from a page of ours: its Origin is the public address, or the very host
 * it was sent to. A browser always sends Origin with such requests, so a missing one is refused.
 */
export function isSameOrigin(headers: Headers, publicUrl: string): boolean {
  const origin = headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  return from.origin === new URL(publicUrl).origin || from.host === headers.get("host");
}
