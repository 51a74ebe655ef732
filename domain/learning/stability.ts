const bins = 10;

/**
 * The population stability index of scores 0..100 in ten bands: how far the later ones are spread otherwise than the
 * earlier. Below 0.1 little, above 0.25 much (the usual reading). An empty band counts as half a case.
 */
export function psiOf(earlier: readonly number[], later: readonly number[]): number {
  const [from, to] = [sharesOf(earlier), sharesOf(later)];
  return from.reduce((sum, share, bin) => sum + (to[bin]! - share) * Math.log(to[bin]! / share), 0);
}

function sharesOf(scores: readonly number[]): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const score of scores) {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(score / 10)));
    counts[bin] = counts[bin]! + 1;
  }
  const total = counts.reduce((sum, count) => sum + Math.max(0.5, count), 0);
  return counts.map((count) => Math.max(0.5, count) / total);
}
