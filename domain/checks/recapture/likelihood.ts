import type { PictureFacts, Waves } from "../../reading";

/**
 * Log-odds of a photo of a screen, fitted by logistic regression on genuine pictures and simulated captures of screens
 * (bench/picture-origin/fit-screen.ts): a constant, then what one doubling of the waves' height adds.
 */
const weights = { constant: -16.27, light: 1.87, colour: 0.83 };

/** How far waves stand out in the middle one of five tiles, close up or from afar, whichever is more. */
export function screenFeatures({ near, far }: NonNullable<PictureFacts["screen"]>): { light: number; colour: number } {
  const most = (of: keyof Waves) => Math.max(middle(near[of]), far ? middle(far[of]) : 0);
  return { light: most("light"), colour: most("colour") };
}

/** Above 0: rather a screen. Genuine pictures stay below 2.5, see docs/decisions/2026-11-22-photos-of-screens.md. */
export function screenLogOdds({ light, colour }: { light: number; colour: number }): number {
  return weights.constant + weights.light * light + weights.colour * colour;
}

/** Something regular that lies in part of the picture, a grille or a door, does not reach the middle tile. */
const middle = (heights: readonly number[]): number => heights[Math.floor(heights.length / 2)] ?? 0;
