import type { Role } from "@/prisma/generated/enums";

/** Who is signed in, as loaded from the database for this very request. */
export type SignedIn = {
  id: string;
  role: Role;
  name: string;
  address: string;
  language: string;
  /** The largest line, in minor units, this person may confirm alone; null when they may confirm none. */
  authority: bigint | null;
  sessionId: string;
};
