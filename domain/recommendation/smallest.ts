/** The smallest whole number from 1 to `most` for which it holds; it keeps holding once it does. Null where it never does. */
export function smallest(most: number, holds: (count: number) => boolean): number | null {
  if (most < 1 || !holds(most)) return null;
  let [below, from] = [0, most];
  while (from - below > 1) {
    const middle = Math.floor((below + from) / 2);
    if (holds(middle)) from = middle;
    else below = middle;
  }
  return from;
}
