import { type Sketch, sketchSide } from "./sketch";

/** The sketch turned by a quarter, a half and three quarters. */
export function turned(sketch: Sketch): Sketch[] {
  const last = sketchSide - 1;
  const at = (from: (x: number, y: number) => number): Sketch =>
    sketch.map((_, cell) => sketch[from(cell % sketchSide, Math.floor(cell / sketchSide))]!);
  return [
    at((x, y) => (last - x) * sketchSide + y),
    at((x, y) => (last - y) * sketchSide + last - x),
    at((x, y) => x * sketchSide + last - y),
  ];
}
