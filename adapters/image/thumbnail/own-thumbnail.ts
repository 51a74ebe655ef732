import sharp from "sharp";
import type { Raster } from "../../ocr/port";
import { type Grey, greyscale } from "../greyscale";
import { readTiff } from "../read-tiff";
import { bestWindow } from "./best-window";
import { withoutBars } from "./without-bars";

/**
 * How like the picture the small one is that its camera laid into the EXIF block: as a whole, and at best any window of
 * the small one (what a crop of the picture leaves). -1..1, correlation of greys; turned by quarters as it fits best.
 */
export type ThumbnailLikeness = { whole: number; window: number };

/** Greys across the longer side at which two pictures are compared. */
const across = 40;

/** @returns undefined where there is none, where it cannot be opened or where there is nothing in it to compare. */
export async function ownThumbnail(exif: Buffer | null, raster: Raster): Promise<ThumbnailLikeness | undefined> {
  const jpeg = exif && readTiff(exif)?.thumbnail;
  if (!jpeg) return undefined;
  const small = await opened(jpeg);
  if (!small || contrast(small) < leastContrast) return undefined;
  const large = await greyscale(raster, across * 2);
  if (contrast(large) < leastContrast) return undefined;
  // A night photo is dark at its edges too: with and without what may be bars.
  const cut = withoutBars(small);
  const turns = [small, ...(cut === small ? [] : [cut])].flatMap((one) =>
    [0, 90, 180, 270].map((angle) => turned(one, angle)),
  );
  const whole = Math.max(...turns.map((one) => bestWindow(one, large, [1])));
  // Looked for only where needed: the honest whole is there at once.
  const window = whole > 0.8 ? whole : Math.max(whole, ...turns.map((one) => bestWindow(one, large, windows)));
  return { whole: rounded(whole), window: rounded(window) };
}

const windows = [0.42, 0.5, 0.58, 0.66, 0.74, 0.82, 0.9, 0.96, 1 - 1e-9];
/** Standard deviation of greys: a wall and a sky have nothing to compare. */
const leastContrast = 12;

async function opened(jpeg: Buffer): Promise<Grey | null> {
  try {
    const { data, info } = await sharp(jpeg, { limitInputPixels: 1_000_000, failOn: "none" })
      .greyscale()
      .resize({ width: across, height: across, fit: "inside" })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const data0 = info.channels === 1 ? data : data.filter((_, index) => index % info.channels === 0);
    return { width: info.width, height: info.height, data: new Uint8Array(data0) };
  } catch {
    return null;
  }
}

function contrast({ data }: Grey): number {
  const mean = data.reduce((sum, value) => sum + value, 0) / data.length;
  return Math.sqrt(data.reduce((sum, value) => sum + (value - mean) ** 2, 0) / data.length);
}

function turned({ width, height, data }: Grey, angle: number): Grey {
  if (angle === 0) return { width, height, data };
  if (angle === 180) return { width, height, data: data.slice().reverse() };
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [across, down] = angle === 90 ? [height - 1 - y, x] : [y, width - 1 - x];
      out[down * height + across] = data[y * width + x]!;
    }
  }
  return { width: height, height: width, data: out };
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
