/** A photo as 8-bit grey, at most 1,000 pixels on its long side. */
export type Grey = { width: number; height: number; data: Uint8Array };
export type Flaw = "dark" | "blurred" | "glare" | "small";

const bounds = { darkestMean: 60, leastSharpness: 40, shortestSide: 480, clipped: 250, cell: 16 };

/**
 * What may keep this photo from being read, or null. Only ever a warning: the owner may send it anyway, and the reader
 * judges for itself. `shortSide` is that of the photo as taken, in pixels.
 */
export function judgePhoto(grey: Grey, shortSide: number): Flaw | null {
  if (shortSide < bounds.shortestSide) return "small";
  const mean = grey.data.reduce((sum, value) => sum + value, 0) / Math.max(1, grey.data.length);
  if (mean < bounds.darkestMean) return "dark";
  if (sharpness(grey) < bounds.leastSharpness) return "blurred";
  return hasGlare(grey, mean) ? "glare" : null;
}

/** Variance of the Laplacian: it falls with blur (Pech-Pacheco et al. 2000). */
function sharpness({ width, height, data }: Grey): number {
  let [sum, squares, count] = [0, 0, 0];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const value = data[at - 1]! + data[at + 1]! + data[at - width]! + data[at + width]! - 4 * data[at]!;
      sum += value;
      squares += value * value;
      count++;
    }
  }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2;
}

/** A patch burnt out to white. A page that is white all over is a screenshot or a scan, not glare. */
function hasGlare(grey: Grey, mean: number): boolean {
  const across = Math.floor(grey.width / bounds.cell);
  const down = Math.floor(grey.height / bounds.cell);
  let burnt = 0;
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) if (isBurnt(grey, column, row)) burnt++;
  }
  const share = burnt / Math.max(1, across * down);
  return mean < 215 && share > 0.02 && share < 0.35;
}

function isBurnt({ width, data }: Grey, column: number, row: number): boolean {
  let clipped = 0;
  for (let y = row * bounds.cell; y < (row + 1) * bounds.cell; y++) {
    for (let x = column * bounds.cell; x < (column + 1) * bounds.cell; x++) {
      if (data[y * width + x]! >= bounds.clipped) clipped++;
    }
  }
  return clipped > 0.95 * bounds.cell ** 2;
}
