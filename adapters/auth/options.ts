import type { NextAuthOptions } from "next-auth";
import type { Database } from "../db/port";
import { endSession, loadSession } from "./sessions";
import type { SignedIn } from "./signed-in";

/** What a provider's `authorize` answers: the user and the session that was opened for them. */
export type Admitted = { id: string; sessionId: string };

/**
 * next-auth as the cookie's keeper. Its Credentials provider means a JWT: that holds a session id and nothing else, and
 * the session's row is loaded on every request, so that signing out or disabling somebody ends it at once.
 */
export function authOptions(
  db: Database,
  secret: string,
  providers: NextAuthOptions["providers"] = [],
): NextAuthOptions {
  return {
    secret,
    providers,
    session: { strategy: "jwt", maxAge: 30 * 24 * 3600 },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    callbacks: {
      async jwt({ token, user }) {
        return user ? { sid: (user as unknown as Admitted).sessionId } : { sid: token.sid };
      },
      async session({ token, session }) {
        const user = typeof token.sid === "string" ? await loadSession(db, token.sid, new Date()) : null;
        return { expires: session.expires, signedIn: user } as typeof session & { signedIn: SignedIn | null };
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid === "string") await endSession(db, token.sid, new Date());
      },
    },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}
