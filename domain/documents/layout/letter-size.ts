import type { TextLine } from "../../reading";

/**
 * How tall the letters of a line are, in pixels; of a line written downwards, how wide. The box of a leaning line stands
 * upright around it, so the lean is taken out.
 */
export function letterSize(line: TextLine, page: { width: number; height: number }): number {
  const [width, height] = [line.box[2] * page.width, line.box[3] * page.height];
  const angle = ((line.tilt ?? 0) * Math.PI) / 180;
  const [sine, cosine] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
  const shrink = cosine * cosine - sine * sine;
  if (shrink < 0.4) return Math.min(width, height);
  const across = (height * cosine - width * sine) / shrink;
  return Math.min(width, Math.max(across, 0.35 * Math.min(width, height)));
}
