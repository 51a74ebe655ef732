import type { PlateSighting } from "@/domain/reading";
import { coloursOfPlate, plateKind } from "@/domain/values/plate";
import type { Raster } from "../ocr/port";
import { type Mean, parted, plateColour } from "./plate-colour";

/** Between these two the light does not tell. Measured on plates at noon, in shade, in glare and at night. */
const leastBlue = -0.13;
const leastYellow = -0.17;
/** A blue that is seen as such. */
const leastHue = 0.04;

/**
 * The ground colour of a plate whose number is known. The number leaves few colours open: an ordinary one is blue or
 * yellow, a new-energy one green.
 */
export function groundOfPlate(strip: Raster, plate: string): PlateSighting["colour"] {
  const measured = plateColour(strip, [0, 0, 1, 1]);
  const kind = plateKind(plate);
  if (kind === null) return measured;
  if (kind !== "ordinary") return coloursOfPlate(kind)[0] ?? measured;
  const told = blueAgainstYellow(strip);
  if (told === null || (measured === "white" && told < leastHue && isInkOnWhite(strip))) return null;
  return told > leastBlue ? "blue" : told < leastYellow ? "yellow" : null;
}

/** Dark letters on white are a number painted on a vehicle; in glare a blue ground is never that dark. */
function isInkOnWhite(strip: Raster): boolean {
  const { dark, light } = parted(strip, [0, 0, 1, 1]);
  const brightness = ({ rgb }: Mean) => rgb[0] + rgb[1] + rgb[2];
  return light.count > dark.count && brightness(dark) < 0.55 * brightness(light);
}

/**
 * How blue (above zero) or yellow the darker and the lighter pixels are together, whichever of them are the letters: in
 * glare and at night a blue ground has hardly any hue left, a yellow one always keeps some.
 */
function blueAgainstYellow(strip: Raster): number | null {
  const { dark, light } = parted(strip, [0, 0, 1, 1]);
  return dark.count + light.count < 40 ? null : blueness(dark.rgb) + blueness(light.rgb);
}

/** How blue (above zero) or yellow (below) a colour is, by its own brightness. */
function blueness([red, green, blue]: Mean["rgb"]): number {
  return (blue - (red + green) / 2) / Math.max(60, red + green + blue);
}
