import type { PlateSighting } from "@/domain/reading";
import type { Box } from "@/domain/values/box";
import { otsu } from "../image/otsu";
import type { Raster } from "../ocr/port";

type Colour = NonNullable<PlateSighting["colour"]>;
type Plain = "blue" | "yellow" | "green" | "white" | "black";

/**
 * The ground colour of a plate; null when its light does not tell. Letters and ground are parted by brightness; white
 * letters on a dark ground also say what white is under this light.
 */
export function plateColour(raster: Raster, box: Box): Colour | null {
  const whole = ground(raster, box);
  if (whole !== "green") return whole;
  return ground(raster, [box[0], box[1], box[2] * 0.35, box[3]]) === "yellow" ? "yellow-green" : "green";
}

export type Mean = { count: number; rgb: [number, number, number] };

function ground(raster: Raster, box: Box): Plain | null {
  const { dark, light } = parted(raster, box);
  if (dark.count + light.count < 40) return null;
  if (light.count > dark.count) return lightGround(light.rgb);
  const balanced = dark.rgb.map((value, channel) => (255 * value) / Math.max(1, light.rgb[channel]!)) as Mean["rgb"];
  const [hue, strength] = hueAndStrength(...balanced);
  if (strength > 0.1 && hue >= 185 && hue <= 300) return "blue";
  if (strength > 0.14 && hue > 75 && hue < 185) return "green";
  return strength < 0.1 && Math.max(...dark.rgb) < 90 ? "black" : null;
}

function lightGround(rgb: Mean["rgb"]): Plain | null {
  const [hue, strength] = hueAndStrength(...rgb);
  if (strength < 0.12) return "white";
  if (hue >= 20 && hue <= 70 && strength > 0.22) return "yellow";
  if (hue >= 190 && hue <= 262 && strength > 0.3) return "blue";
  return hue > 75 && hue < 185 ? "green" : null;
}

/** The mean colours of the darker and the lighter pixels inside the box, its rim left out. */
export function parted(raster: Raster, [x, y, width, height]: Box): { dark: Mean; light: Mean } {
  const [left, top] = [Math.floor((x + width * 0.08) * raster.width), Math.floor((y + height * 0.18) * raster.height)];
  const columns = Math.max(1, Math.floor(width * 0.84 * raster.width));
  const rows = Math.max(1, Math.floor(height * 0.64 * raster.height));
  const places = Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [left + (index % columns), top + Math.floor(index / columns)];
    return (Math.min(raster.height - 1, row) * raster.width + Math.min(raster.width - 1, column)) * 3;
  });
  const brightness = Uint8Array.from(places, (at) => (raster.rgb[at]! + raster.rgb[at + 1]! + raster.rgb[at + 2]!) / 3);
  const threshold = otsu(brightness);
  const mean = (wanted: (value: number) => boolean): Mean => {
    const chosen = places.filter((_, index) => wanted(brightness[index]!));
    const channel = (offset: number) =>
      chosen.reduce((sum, at) => sum + raster.rgb[at + offset]!, 0) / Math.max(1, chosen.length);
    return { count: chosen.length, rgb: [channel(0), channel(1), channel(2)] };
  };
  return { dark: mean((value) => value <= threshold), light: mean((value) => value > threshold) };
}

function hueAndStrength(red: number, green: number, blue: number): [hue: number, strength: number] {
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  return [spread === 0 ? 0 : hueOf(red, green, blue, most, spread), most === 0 ? 0 : spread / most];
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
