import type { Raster } from "../ocr/port";
import { cutStrip, type Slant, stripHeight } from "./cut-strip";
import { grownSlant } from "./slants";

/**
 * Where GA 36 puts the upper row (province and letter) of a plate of two rows: above the middle of its lower row, by
 * the lower row's own length and height as a reader finds it (letters with a little room).
 */
const upper = { up: 0.74, length: 0.62, height: 0.56 };

/** A plate of two rows as one strip, the upper row before the lower one. */
export function twoRowStrip(raster: Raster, lower: Slant, even: boolean): Raster {
  const above: Slant = {
    cx: lower.cx - lower.dx * 2 * upper.up,
    cy: lower.cy - lower.dy * 2 * upper.up,
    ax: lower.ax * upper.length,
    ay: lower.ay * upper.length,
    dx: lower.dx * upper.height,
    dy: lower.dy * upper.height,
  };
  return sideBySide(cutStrip(raster, above, even), cutStrip(raster, grownSlant(lower, 0.03, 0.03, 1), even));
}

function sideBySide(first: Raster, second: Raster): Raster {
  const width = first.width + second.width;
  const rgb = new Uint8Array(width * stripHeight * 3);
  for (let row = 0; row < stripHeight; row++) {
    rgb.set(first.rgb.subarray(row * first.width * 3, (row + 1) * first.width * 3), row * width * 3);
    rgb.set(second.rgb.subarray(row * second.width * 3, (row + 1) * second.width * 3), (row * width + first.width) * 3);
  }
  return { width, height: stripHeight, rgb };
}
