import type { FollowWord } from "./words";

/** Where the structured original of an invoice comes from: the tax bureau, or abroad the seller's own program. */
export const originalWord = (kind: string): FollowWord => (kind === "invoice" ? "asOriginalAbroad" : "asOriginal");
