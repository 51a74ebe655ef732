import type { PictureFacts, Waves } from "../../reading";

/**
 * Log-odds of a photo of a screen, fitted by logistic regression on genuine pictures and simulated captures of screens
 * (bench/picture-origin/fit-screen.ts): a constant, then what one doubling of the waves' height adds.
 */
const weights = { constant: -14.48, light: 1.65, colour: 1.1 };

/** How far waves stand out in at least four of five tiles, close up or from afar, whichever is more. */
export function screenFeatures({ near, far }: NonNullable<PictureFacts["screen"]>): { light: number; colour: number } {
  const most = (of: keyof Waves) => fourth(near[of].map((height, tile) => Math.max(height, far?.[of][tile] ?? 0)));
  return { light: most("light"), colour: most("colour") };
}

/** Above 0: rather a screen. Genuine pictures but those of engraved certificates stay below 3, see docs/decisions/2026-11-22-photos-of-screens.md. */
export function screenLogOdds({ light, colour }: { light: number; colour: number }): number {
  return weights.constant + weights.light * light + weights.colour * colour;
}

/** Something regular that lies in part of the picture, a grille, a door or a table of rules, does not fill four tiles. */
const fourth = (heights: readonly number[]): number => heights[Math.min(3, heights.length - 1)] ?? 0;

/** Of 25 small tiles: a screen seen at an angle has waves that change from place to place, but nearly everywhere. */
const [tenth, eighteenth] = [9, 17];

/**
 * Binary logarithms of how far waves stand out in the small tiles: in light the middle of the tenth and the eighteenth, in
 * colour, which black rules, grilles and mesh have not, the tenth. Null where nobody looked closer.
 */
export function smallTileFeatures({ small }: NonNullable<PictureFacts["screen"]>): {
  light: number;
  colour: number;
} | null {
  if (!small || small.light.length <= eighteenth) return null;
  return { light: (small.light[tenth]! + small.light[eighteenth]!) / 2, colour: small.colour[tenth] ?? 0 };
}
