import { type Strip, stripHeight } from "./crop-line";

/** The same strip drawn `width` pixels wide. */
export function wider(strip: Strip, width: number): Strip {
  const bgr = new Uint8Array(width * stripHeight * 3);
  for (let row = 0, to = 0; row < stripHeight; row++) {
    for (let column = 0; column < width; column++) {
      const x = Math.min(strip.width - 1, Math.max(0, ((column + 0.5) * strip.width) / width - 0.5));
      const left = Math.floor(x);
      const from = (row * strip.width + left) * 3;
      const next = left + 1 < strip.width ? 3 : 0;
      for (let channel = 0; channel < 3; channel++, to++) {
        bgr[to] = strip.bgr[from + channel]! * (1 - x + left) + strip.bgr[from + next + channel]! * (x - left) + 0.5;
      }
    }
  }
  return { ...strip, width, bgr };
}
