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

/**
 * Binary logarithm of how far waves of light stand out in the small tiles, the middle of the tenth and the eighteenth of 25:
 * seen at an angle, a screen's waves change from place to place but are nearly everywhere. Null where nobody looked closer.
 */
export function smallTileHeight({ small }: NonNullable<PictureFacts["screen"]>): number | null {
  if (!small) return null;
  const [tenth, eighteenth] = [small.light[9], small.light[17]];
  return tenth === undefined || eighteenth === undefined ? null : (tenth + eighteenth) / 2;
}
