import type { Grey } from "../greyscale";

/** The picture without the black bars that cameras lay around a thumbnail of another shape. */
export function withoutBars(picture: Grey): Grey {
  const { width, height, data } = picture;
  const row = (y: number) => Array.from({ length: width }, (_, x) => data[y * width + x]!);
  const column = (x: number) => Array.from({ length: height }, (_, y) => data[y * width + x]!);
  const [top, bottom] = bars(height, row);
  const [left, right] = bars(width, column);
  const [wide, tall] = [right - left, bottom - top];
  if (wide < width / 2 || tall < height / 2 || (wide === width && tall === height)) return picture;
  const out = new Uint8Array(wide * tall);
  for (let y = 0; y < tall; y++) out.set(data.subarray((top + y) * width + left, (top + y) * width + right), y * wide);
  return { width: wide, height: tall, data: out };
}

/** From where to before where the lines are no bars; the bar's blurred rim belongs to it. */
function bars(count: number, line: (at: number) => number[]): [number, number] {
  const isBar = (at: number) => line(at).every((value) => value < 24);
  let from = 0;
  while (from < count / 3 && isBar(from)) from++;
  let to = count;
  while (to > (count * 2) / 3 && isBar(to - 1)) to--;
  return [from > 0 ? from + 1 : 0, to < count ? to - 1 : count];
}
