import { greyAt, mirrored, type Sketch, sketchSide } from "@/domain/corroboration/likeness/sketch";
import type { Random } from "@/fixtures/generate/random";

/** A picture as somebody passes it on: other light, grain of compression, up to a twentieth cut off, one in four mirrored. */
export function copyOf(sketch: Sketch, random: Random): Sketch {
  const [left, top] = [random.between(0, 0.03), random.between(0, 0.03)];
  const [wide, high] = [1 - left - random.between(0, 0.03), 1 - top - random.between(0, 0.03)];
  const [gain, lift] = [random.between(0.8, 1.15), random.between(-15, 15)];
  const copy = sketch.map((_, at) => {
    const [x, y] = [(at % sketchSide) + 0.5, Math.floor(at / sketchSide) + 0.5];
    const grey = greyAt(sketch, left * sketchSide + x * wide - 0.5, top * sketchSide + y * high - 0.5);
    return Math.max(0, Math.min(255, Math.round(grey * gain + lift + random.between(-3, 3))));
  });
  return random.next() < 0.25 ? mirrored(copy) : copy;
}
