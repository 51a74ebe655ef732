import type { PolicyVersion } from "@/prisma/generated/client";

/**
 * Whether the version still stands as the person saw it. That the worker has meanwhile noted its simulation changes nothing
 * that they saw.
 */
export const isAsSeen = (row: PolicyVersion, revision: number): boolean =>
  row.revision === revision || (row.state === "simulated" && row.revision === revision + 1);
