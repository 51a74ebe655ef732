import { type Dimension, dimensions, type EvidencePoints, type Scorecard } from "../recommendation/recommendation";

/**
 * What each piece of evidence gave to or took from the three scores. Points of a rule that rests on several documents are
 * dealt out one by one, in the documents' order; what rests on no document stands under null. All add up to the three scores.
 */
export function pointsByEvidence(scored: Scorecard["dimensions"]): EvidencePoints[] {
  const sums = new Map<string | null, Record<Dimension, number>>();
  for (const dimension of dimensions)
    for (const { points, documents } of scored[dimension].points) {
      const shares: (string | null)[] = documents.length > 0 ? [...new Set(documents)] : [null];
      const each = Math.trunc(points / shares.length);
      shares.forEach((id, index) => {
        const rest = Math.abs(points) % shares.length > index ? Math.sign(points) : 0;
        if (each + rest === 0) return;
        const sum = sums.get(id) ?? { who: 0, assets: 0, trade: 0 };
        sum[dimension] += each + rest;
        sums.set(id, sum);
      });
    }
  return [...sums]
    .map(([documentId, by]) => ({ documentId, ...by, points: by.who + by.assets + by.trade }))
    .sort((a, b) => b.points - a.points || ((a.documentId ?? "") < (b.documentId ?? "") ? -1 : 1));
}
