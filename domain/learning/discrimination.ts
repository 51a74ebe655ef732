/** A score of one case and whether it went well. */
export type Scored = { score: number; good: boolean };

/** Middle ranks: equal scores share the mean of the places they take, from 1. */
function middleRanks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to++;
    for (let at = from; at <= to; at++) ranks[order[at]!] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/**
 * For each good case the share of bad ones below it, and for each bad one the share of good ones above it (ties half): what
 * DeLong's variance is made of, in the way of Sun and Xu 2014 (ranks, n log n).
 */
function placements(goods: readonly number[], bads: readonly number[]): { ofGoods: number[]; ofBads: number[] } {
  const all = middleRanks([...goods, ...bads]);
  const [within, below] = [middleRanks(goods), middleRanks(bads)];
  return {
    ofGoods: goods.map((_, index) => (all[index]! - within[index]!) / bads.length),
    ofBads: bads.map((_, index) => 1 - (all[goods.length + index]! - below[index]!) / goods.length),
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

function covariance(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [mean(a), mean(b)];
  return a.reduce((sum, one, index) => sum + (one - x) * (b[index]! - y), 0) / (a.length - 1);
}

export type Auc = { auc: number; low: number; high: number };

const z95 = 1.959963984540054;

/**
 * The area under the ROC curve: how often a good case stands above a bad one (ties half), with DeLong's 95 % interval.
 * @throws without two good and two bad cases.
 */
export function aucOf(cases: readonly Scored[]): Auc {
  const { goods, bads } = split(cases);
  const { ofGoods, ofBads } = placements(goods, bads);
  const auc = mean(ofGoods);
  const spread =
    z95 * Math.sqrt(covariance(ofGoods, ofGoods) / goods.length + covariance(ofBads, ofBads) / bads.length);
  return { auc, low: Math.max(0, auc - spread), high: Math.min(1, auc + spread) };
}

/** How much more one score tells than another of the same cases: the difference of their AUC with DeLong's 95 % interval. */
export function aucDifference(one: readonly Scored[], other: readonly Scored[]): Auc {
  const [a, b] = [split(one), split(other)].map(({ goods, bads }) => placements(goods, bads)) as [
    ReturnType<typeof placements>,
    ReturnType<typeof placements>,
  ];
  const auc = mean(a.ofGoods) - mean(b.ofGoods);
  const varied = (key: "ofGoods" | "ofBads") =>
    (covariance(a[key], a[key]) + covariance(b[key], b[key]) - 2 * covariance(a[key], b[key])) / a[key].length;
  const spread = z95 * Math.sqrt(Math.max(0, varied("ofGoods") + varied("ofBads")));
  return { auc, low: auc - spread, high: auc + spread };
}

/** Kolmogorov and Smirnov's distance: the most by which the shares of bad and good cases up to a score are apart. */
export function ksOf(cases: readonly Scored[]): number {
  const { goods, bads } = split(cases);
  const sorted = [...cases].sort((a, b) => a.score - b.score);
  let [good, bad, most] = [0, 0, 0];
  sorted.forEach((one, index) => {
    if (one.good) good++;
    else bad++;
    if (sorted[index + 1]?.score !== one.score)
      most = Math.max(most, Math.abs(bad / bads.length - good / goods.length));
  });
  return most;
}

function split(cases: readonly Scored[]): { goods: number[]; bads: number[] } {
  const goods = cases.filter(({ good }) => good).map(({ score }) => score);
  const bads = cases.filter(({ good }) => !good).map(({ score }) => score);
  if (goods.length < 2 || bads.length < 2) throw new RangeError("it takes two good and two bad outcomes to compare");
  return { goods, bads };
}
