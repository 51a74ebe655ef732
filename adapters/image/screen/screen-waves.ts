import type { PictureFacts } from "@/domain/reading";
import type { Raster } from "../../ocr/port";
import { side } from "../fourier";
import { peaksOf } from "./peaks";
import { tileAt } from "./tile";

type Waves = NonNullable<PictureFacts["screen"]>;

/** Tiles lie like the five of a die, drawn in a little from the edges. */
const places = [
  [0.5, 0.5],
  [0.25, 0.22],
  [0.75, 0.22],
  [0.25, 0.78],
  [0.75, 0.78],
] as const;

/**
 * How far regular waves stand out of a picture, close up and from twice as far, in its light and in its colours. A screen's
 * dots beat with the sensor's and leave such waves, coloured ones too; paper, cloth and streets do not. Null for pictures
 * smaller than one tile.
 */
export function screenWaves(raster: Raster): Waves | null {
  const near = heights(raster, 1);
  if (!near) return null;
  const far = heights(raster, 2);
  return { near, far };
}

function heights(raster: Raster, step: number): Waves["near"] | null {
  const size = side * step;
  if (raster.width < size || raster.height < size) return null;
  const found = places.map(([x, y]) =>
    peaksOf(tileAt(raster, Math.round((raster.width - size) * x), Math.round((raster.height - size) * y), step)),
  );
  const sorted = (name: "light" | "colour") =>
    found.map((peaks) => Math.round(peaks[name].height * 100) / 100).sort((a, b) => b - a);
  return { light: sorted("light"), colour: sorted("colour") };
}
