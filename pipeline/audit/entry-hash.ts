import type { Prisma } from "@/prisma/generated/client";
import { hashInput } from "../hash-input";

/** What one row of the chain vouches for. `at` is an ISO instant with milliseconds. */
export type AuditFacts = {
  at: string;
  actorId: string | null;
  act: string;
  subject: string;
  data: Prisma.InputJsonValue;
  prevHash: string;
};

/** What the first row has before it. */
export const firstHash = "0".repeat(64);

/** The row's hash: SHA-256 of the canonical JSON of everything it says, the hash before it included. */
export function entryHash({ at, actorId, act, subject, data, prevHash }: AuditFacts): string {
  return hashInput({ at, actorId, act, subject, data, prevHash });
}
