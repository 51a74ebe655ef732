/** Windows around an edge, to tell the light that it parts. */
export const reach = 4;
/** Grey levels that an edge parts at the least. */
export const leastParted = 24;

/** How steep the light rises to the next pixel where it rises most, as a share of what the edge parts; null off edges. */
export function edgeAt(light: Float32Array, width: number, at: number, parted = leastParted): number | null {
  const [gx, gy] = [light[at + 1]! - light[at - 1]!, light[at + width]! - light[at - width]!];
  const across = Math.abs(gx) > Math.abs(gy) ? 1 : width;
  const rise = (from: number) => Math.abs(light[from + across]! - light[from]!);
  const here = rise(at);
  if (here < 4 || rise(at - across) > here || rise(at + across) >= here) return null;
  let [low, high] = [255, 0];
  for (let step = -reach + 1; step <= reach; step++) {
    const value = light[at + step * across]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high - low < parted || here < 0.15 * (high - low) ? null : here / (high - low);
}
