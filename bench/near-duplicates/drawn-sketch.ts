import { type Sketch, sketchSide } from "@/domain/corroboration/likeness/sketch";
import type { Random } from "@/fixtures/generate/random";

/** A street scene as a sketch sees it: sky over ground, a few boxes in front, a band with small marks, some grain. */
export function drawnSketch(random: Random): Sketch {
  const cells = new Float64Array(sketchSide * sketchSide);
  const horizon = random.whole(sketchSide * 0.2, sketchSide * 0.8);
  const [sky, ground] = [random.between(120, 250), random.between(30, 160)];
  const slope = random.between(-0.8, 0.8);
  each(cells, (x, y) => (y < horizon ? sky : ground) + slope * (x - sketchSide / 2));
  for (let box = random.whole(3, 9); box > 0; box--) {
    const [left, top] = [random.whole(-10, sketchSide - 8), random.whole(-10, sketchSide - 8)];
    const [wide, high, grey] = [random.whole(6, 44), random.whole(4, 36), random.between(0, 255)];
    const isMarked = random.next() < 0.4;
    each(cells, (x, y, value) => {
      if (x < left || y < top || x >= left + wide || y >= top + high) return value;
      return isMarked && (x >> 1) % 3 === 0 && y % 4 < 2 ? 255 - grey : grey;
    });
  }
  const grain = random.between(1, 9);
  each(cells, (_x, _y, value) => value + random.between(-grain, grain));
  return Uint8Array.from(cells, (value) => Math.max(0, Math.min(255, Math.round(value))));
}

/** A wall, or a night: hardly anything but grain. */
export function flatSketch(random: Random): Sketch {
  const grey = random.between(5, 245);
  const slope = random.between(-0.4, 0.4);
  const cells = new Float64Array(sketchSide * sketchSide);
  each(cells, (x) => grey + slope * x + random.between(-6, 6));
  return Uint8Array.from(cells, (value) => Math.max(0, Math.min(255, Math.round(value))));
}

function each(cells: Float64Array, draw: (x: number, y: number, value: number) => number): void {
  for (let at = 0; at < cells.length; at++) cells[at] = draw(at % sketchSide, Math.floor(at / sketchSide), cells[at]!);
}
