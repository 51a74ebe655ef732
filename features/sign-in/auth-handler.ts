import "server-only";
import NextAuth from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { authOptions, db, env } from "@/adapters/web";
import { currentLanguage } from "@/i18n/language";
import { normaliseAddress } from "./normalise-address";
import { verifyCode } from "./verify-code";
import { verifyPassword } from "./verify-password";

const text = (value: unknown) => (typeof value === "string" ? value : "");

const byCode = Credentials({
  id: "code",
  credentials: { address: {}, code: {} },
  async authorize(given) {
    const address = normaliseAddress(text(given?.address));
    const verified = address
      ? await verifyCode(address, text(given?.code).trim(), await currentLanguage())
      : { problem: "code-expired" as const };
    // The message of a thrown error is all that next-auth hands to the page: a problem code, never a sentence.
    if ("problem" in verified)
      throw new Error("left" in verified ? `${verified.problem}:${verified.left}` : verified.problem);
    return verified;
  },
});

const byPassword = Credentials({
  id: "password",
  credentials: { address: {}, password: {} },
  async authorize(given) {
    const verified = await verifyPassword(text(given?.address), text(given?.password));
    if ("problem" in verified) throw new Error(verified.problem);
    return verified;
  },
});

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own addresses below /api/auth. It checks a CSRF token on each of its mutations. */
export function authHandler(request: Request, context: Context): Promise<Response> {
  return NextAuth(authOptions(db(), env().authSecret, [byCode, byPassword]))(request, context);
}
