import type { Raster } from "../ocr/port";

const leans = Array.from({ length: 17 }, (_, index) => (index - 8) / 10);
/** Upright letters must beat leaning ones by less than this to stay: a lean that hardly helps is noise. */
const least = 1.12;

/**
 * How much the letters in a strip lean (how far their tops stand to the right, by their height): at their own lean the
 * columns of the strip part most sharply into ink and ground. 0 when they stand upright or do not tell.
 */
export function letterLean({ width, height, rgb }: Raster): number {
  const sharpness = leans.map((lean) => {
    const columns = new Float64Array(width);
    for (let row = Math.floor(height * 0.15); row < height * 0.85; row++) {
      const shift = Math.round((0.5 - (row + 0.5) / height) * lean * height);
      for (let column = 0; column < width; column++) {
        const from = Math.min(width - 1, Math.max(0, column + shift));
        columns[column]! += rgb[(row * width + from) * 3 + 1]!;
      }
    }
    let sum = 0;
    const edge = Math.ceil(width * 0.08);
    for (let column = edge; column < width - edge; column++) sum += (columns[column]! - columns[column - 1]!) ** 2;
    return sum;
  });
  const best = sharpness.indexOf(Math.max(...sharpness));
  return sharpness[best]! > sharpness[8]! * least ? leans[best]! : 0;
}
