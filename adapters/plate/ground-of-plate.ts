import type { PlateSighting } from "@/domain/reading";
import { coloursOfPlate, plateKind } from "@/domain/values/plate";
import type { Raster } from "../ocr/port";
import { type Mean, parted, plateColour } from "./plate-colour";

/** Below this the light does not tell blue from yellow. */
const leastTold = 0.03;

/**
 * The ground colour of a plate whose number is known. The number leaves few colours open: an ordinary one is blue or
 * yellow, a new-energy one green. Blue is told from yellow by comparing ground and letters, which stand in the same light:
 * a blue ground is bluer and darker than its white letters, a yellow one yellower and lighter than its black ones.
 */
export function groundOfPlate(strip: Raster, plate: string): PlateSighting["colour"] {
  const measured = plateColour(strip, [0, 0, 1, 1]);
  const kind = plateKind(plate);
  if (kind === null) return measured;
  if (kind !== "ordinary") return coloursOfPlate(kind)[0] ?? measured;
  const told = blueAgainstYellow(strip);
  return Math.abs(told) < leastTold ? null : told > 0 ? "blue" : "yellow";
}

/** Above zero for blue, below for yellow; the further, the surer. */
function blueAgainstYellow(strip: Raster): number {
  const { dark, light } = parted(strip, [0, 0, 1, 1]);
  if (dark.count + light.count < 40) return 0;
  const darkGround = dark.count > light.count;
  const [ground, ink] = darkGround ? [dark, light] : [light, dark];
  const between = blueness(ground.rgb) - blueness(ink.rgb);
  // In deep shadow black and blue have no hue left, so there the letters being lighter counts for more.
  return between + 0.6 * blueness(ground.rgb) + (darkGround ? 0.06 : -0.06);
}

/** How blue (above zero) or yellow (below) a colour is, by its own brightness. */
function blueness([red, green, blue]: Mean["rgb"]): number {
  return (blue - (red + green) / 2) / Math.max(60, red + green + blue);
}
