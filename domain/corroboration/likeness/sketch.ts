/** A picture as 64 x 64 cells of grey, whatever its shape: enough to know it again, too little to read anything in it. */
export type Sketch = Uint8Array;

export const sketchSide = 64;

/** A part of a picture as fractions: left, top, right, bottom. */
export type Window = readonly [left: number, top: number, right: number, bottom: number];

/** The cells of a sketch kept as Base64; null when it is not one. */
export function openSketch(base64: string): Sketch | null {
  if (!/^[A-Za-z0-9+/]{5462}==$/.test(base64)) return null;
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** True when there is something to compare: a black frame or a white wall has nothing. */
export function isTelling(sketch: Sketch): boolean {
  const mean = sketch.reduce((sum, value) => sum + value, 0) / sketch.length;
  const variance = sketch.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sketch.length;
  return variance >= 64;
}

/** The grey at a place given in cells, between cells in proportion. */
export function greyAt(sketch: Sketch, x: number, y: number): number {
  const left = Math.max(0, Math.min(sketchSide - 2, Math.floor(x)));
  const top = Math.max(0, Math.min(sketchSide - 2, Math.floor(y)));
  const [right, below] = [Math.max(0, Math.min(1, x - left)), Math.max(0, Math.min(1, y - top))];
  const at = top * sketchSide + left;
  const upper = sketch[at]! * (1 - right) + sketch[at + 1]! * right;
  const lower = sketch[at + sketchSide]! * (1 - right) + sketch[at + sketchSide + 1]! * right;
  return upper * (1 - below) + lower * below;
}

/** The sketch as a mirror shows it. */
export function mirrored(sketch: Sketch): Sketch {
  return sketch.map((_, at) => sketch[at - (at % sketchSide) + sketchSide - 1 - (at % sketchSide)]!);
}
