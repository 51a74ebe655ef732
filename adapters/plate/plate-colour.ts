import type { PlateSighting } from "@/domain/reading";
import type { Box } from "@/domain/values/box";
import type { Raster } from "../ocr/port";

type Colour = NonNullable<PlateSighting["colour"]>;
type Plain = "blue" | "yellow" | "green" | "white" | "black";

/** The ground colour of a plate, by majority of its pixels; null when no colour has a clear third of them. */
export function plateColour(raster: Raster, box: Box): Colour | null {
  const left = ground(raster, [box[0], box[1], box[2] * 0.35, box[3]]);
  const whole = ground(raster, box);
  return left === "yellow" && whole === "green" ? "yellow-green" : whole;
}

function ground(raster: Raster, [x, y, width, height]: Box): Plain | null {
  const votes: Record<Plain, number> = { blue: 0, yellow: 0, green: 0, white: 0, black: 0 };
  const [x0, x1] = [
    Math.max(0, Math.floor(x * raster.width)),
    Math.min(raster.width, Math.ceil((x + width) * raster.width)),
  ];
  const [y0, y1] = [
    Math.max(0, Math.floor(y * raster.height)),
    Math.min(raster.height, Math.ceil((y + height) * raster.height)),
  ];
  for (let row = y0; row < y1; row++) {
    for (let column = x0; column < x1; column++) {
      const at = (row * raster.width + column) * 3;
      const vote = pixelColour(raster.rgb[at]!, raster.rgb[at + 1]!, raster.rgb[at + 2]!);
      if (vote) votes[vote]++;
    }
  }
  const all = Math.max(1, (x1 - x0) * (y1 - y0));
  // Letters are white on blue, black on yellow and green: a colour with hue outweighs them.
  for (const colour of ["blue", "yellow", "green"] as const) if (votes[colour] / all > 0.3) return colour;
  const [best, count] = Object.entries(votes).sort((a, b) => b[1] - a[1])[0]!;
  return count / all > 0.34 ? (best as Plain) : null;
}

/** Hue in degrees decides; grey pixels are white or black by their light. */
export function pixelColour(red: number, green: number, blue: number): Plain | null {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  if (most < 60) return "black";
  if (spread < most * 0.28) return most > 140 ? "white" : null;
  const hue = hueOf(red, green, blue, most, spread);
  if (hue >= 190 && hue <= 262) return "blue";
  if (hue >= 28 && hue <= 68) return "yellow";
  return hue > 75 && hue < 180 ? "green" : null;
}

function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  if (most === red) return ((green - blue) / spread) * 60 + (green < blue ? 360 : 0);
  return most === green ? ((blue - red) / spread) * 60 + 120 : ((red - green) / spread) * 60 + 240;
}
