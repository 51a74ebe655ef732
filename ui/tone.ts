/** Colour means one thing each: jade confirmed, amber doubt, red contradiction, blue selected or by a third party. */
export type Tone = "jade" | "amber" | "red" | "blue" | "plain";

export const toneOfBadge: Record<Tone, string> = {
  jade: "bg-jade-soft text-jade-deep",
  amber: "bg-amber-soft text-amber-ink",
  red: "bg-red-soft text-red",
  blue: "bg-blue-soft text-blue",
  plain: "bg-shade text-ink-soft",
};
