/** Otsu 1979: the threshold that parts the two brightness classes best. */
export function otsu(data: Uint8Array): number {
  const histogram = new Float64Array(256);
  for (const value of data) histogram[value]!++;
  const total = histogram.reduce((sum, count, value) => sum + count * value, 0);
  let [best, threshold, below, sumBelow] = [-1, 128, 0, 0];
  for (let value = 0; value < 256; value++) {
    below += histogram[value]!;
    sumBelow += value * histogram[value]!;
    const above = data.length - below;
    if (below === 0 || above === 0) continue;
    const between = below * above * (sumBelow / below - (total - sumBelow) / above) ** 2;
    if (between > best) [best, threshold] = [between, value];
  }
  return threshold;
}
