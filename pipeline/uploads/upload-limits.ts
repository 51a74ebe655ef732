/** How uploads are held in bounds; sizes and counts of files: store/limits.ts. */
export const uploadLimits = {
  /** Bodies received at the same time by one web process; beyond it senders are asked to come back. */
  atOnce: 8,
  retryAfterSeconds: 2,
  /** New uploads one person may begin within `windowMinutes`. */
  beginsInWindow: 120,
  windowMinutes: 10,
  /** After this an unfinished upload is forgotten. */
  expiresAfterHours: 24,
};

/** Why an upload was not accepted or not kept, besides the problems of storing. */
export type UploadProblem = "not-yours" | "too-many-uploads" | "size-not-stated" | "expired" | "cancelled";
