import { createRequire } from "node:module";
import path from "node:path";
import { createCanvas, GlobalFonts, Path2D, type SKRSContext2D } from "@napi-rs/canvas";
import { pageFont } from "../../ofd/page-font";

/**
 * A digit's ink in 16 rows by 16 columns, 0..1: in a frame of its own height, and drawn out to the frame's width, so that
 * narrow faces compare too; and how wide it is against its height.
 */
export type Shape = { ink: Float32Array; wide: Float32Array; aspect: number };

const em = 64;
const frame = 160;
const grid = 16;
/** A one without a foot, as Arial and Helvetica have it; the faces at hand all stand on one. */
const bareOne =
  "M.372 0L.284 0L.284 .56Q.252 .53 .201 .5Q.149 .469 .109 .454L.109 .539Q.182 .573 .237 .622Q.292 .671 .315 .718L.372 .718Z";
let known: { digit: string; shape: Shape }[] | null = null;

/** The ink of a glyph's outline (one em high, growing upwards); null where it draws nothing. */
export function shapeOf(outline: Path2D): Shape | null {
  return inked((context) => {
    context.setTransform(em, 0, 0, -em, 40, 110);
    context.fill(outline);
  });
}

/** How far a shape is from the digit it is nearest to, and from each of the ten. 0 is the same. */
export function distances(shape: Shape): Map<string, number> {
  const nearest = new Map<string, number>();
  for (const { digit, shape: other } of knownShapes()) {
    const distance = between(shape, other);
    nearest.set(digit, Math.min(nearest.get(digit) ?? Number.POSITIVE_INFINITY, distance));
  }
  return nearest;
}

/** Share of ink that the two don't have in common, and a little for unlike widths; the nearer of both ways to compare. */
export function between(one: Shape, other: Shape): number {
  const apart = Math.abs(one.aspect - other.aspect);
  return Math.min(share(one.ink, other.ink) + 0.4 * apart, share(one.wide, other.wide) + 0.25 * apart);
}

function share(one: Float32Array, other: Float32Array): number {
  let apart = 0;
  let together = 0;
  for (let at = 0; at < grid * grid; at++) {
    apart += Math.abs(one[at]! - other[at]!);
    together += one[at]! + other[at]!;
  }
  return apart / Math.max(1, together);
}

function knownShapes(): { digit: string; shape: Shape }[] {
  if (known) return known;
  const folder = path.join(path.dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")));
  const files = {
    "Digits Sans": "LiberationSans-Regular.ttf",
    "Digits Sans Bold": "LiberationSans-Bold.ttf",
    "Digits Serif": "FoxitSerif.pfb",
    "Digits Serif Bold": "FoxitSerifBold.pfb",
    "Digits Fixed": "FoxitFixed.pfb",
    "Digits Fixed Bold": "FoxitFixedBold.pfb",
  };
  const families = Object.entries(files).flatMap(([family, file]) =>
    GlobalFonts.registerFromPath(path.join(folder, "standard_fonts", file), family) ? [`"${family}"`] : [],
  );
  const bare = shapeOf(new Path2D(bareOne));
  const fonts = [...families, pageFont()].flatMap((family) =>
    [..."0123456789"].flatMap((digit) => {
      const shape = inked((context) => {
        context.font = `${em}px ${family}`;
        context.fillText(digit, 40, 110);
      });
      return shape ? [{ digit, shape }] : [];
    }),
  );
  known = bare ? [...fonts, { digit: "1", shape: bare }] : fonts;
  return known;
}

function inked(draw: (context: SKRSContext2D) => void): Shape | null {
  const canvas = createCanvas(frame, frame);
  const context = canvas.getContext("2d");
  context.fillStyle = "#000";
  draw(context);
  const { data } = context.getImageData(0, 0, frame, frame);
  let [left, top, right, bottom] = [frame, frame, -1, -1];
  for (let y = 0; y < frame; y++) {
    for (let x = 0; x < frame; x++) {
      if (data[(y * frame + x) * 4 + 3]! < 100) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  if (bottom - top < 8) return null;
  const [wide, tall] = [right + 1 - left, bottom + 1 - top];
  const sample = (across: number) => sampled(data, [left, top, right + 1, bottom + 1], across);
  return { ink: sample(tall), wide: sample(wide), aspect: wide / tall };
}

/** The cut-out put into the grid, `across` pixels wide around its middle. */
function sampled(
  data: Uint8ClampedArray,
  [left, top, right, bottom]: readonly [number, number, number, number],
  across: number,
): Float32Array {
  const ink = new Float32Array(grid * grid);
  const [stepX, stepY] = [across / grid, (bottom - top) / grid];
  const start = (left + right - across) / 2;
  for (let at = 0; at < grid * grid; at++) {
    const [x0, y0] = [start + (at % grid) * stepX, top + Math.floor(at / grid) * stepY];
    let sum = 0;
    let count = 0;
    for (let y = Math.floor(y0); y < Math.max(y0 + stepY, Math.floor(y0) + 1); y++) {
      for (let x = Math.floor(x0); x < Math.max(x0 + stepX, Math.floor(x0) + 1); x++) {
        count++;
        if (x >= left && x < right && y >= top && y < bottom) sum += data[(y * frame + x) * 4 + 3]! / 255;
      }
    }
    ink[at] = sum / Math.max(1, count);
  }
  return ink;
}
