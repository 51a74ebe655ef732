/** Where a case stands, as far as its owner wants to hear of it. Amounts are decimal strings. */
export type Standing = {
  recommendationId: string | null;
  /** Documents still walking the line. */
  open: number;
  done: number;
  currency: string;
  currentLine: string | null;
  likely: string | null;
};

/**
 * The values of the notice worth sending now, or null: while documents are still walking the next one would change it
 * again, and a line that was told already, or that stays what it is, is no news.
 */
export function isNews(
  now: Standing,
  toldLikely: string | null,
): { likely: string; currentLine: string; currency: string; documents: number } | null {
  if (now.open > 0 || now.done === 0 || now.likely === null || now.currentLine === null) return null;
  if (now.likely === (toldLikely ?? now.currentLine)) return null;
  return { likely: now.likely, currentLine: now.currentLine, currency: now.currency, documents: now.done };
}
