import { type Strip, stripHeight } from "./crop-line";

/** Shares of a strip's pixels that must be seal-red, and dark ink, for a seal to lie over print. */
const leastRed = 0.02;
const leastInk = 0.015;

/**
 * The strip as a red filter shows it, where a seal lies over its print: red ink fades into the paper, black stays. Null
 * where there is no seal, or no black under it: darker reds and browns are print of their own.
 */
export function withoutSeal(strip: Strip): Strip | null {
  const paper = paperLevel(strip.bgr);
  const pixels = strip.width * stripHeight;
  let [red, ink] = [0, 0];
  for (let at = 0; at < pixels * 3; at += 3) {
    const [b, g, r] = [strip.bgr[at]!, strip.bgr[at + 1]!, strip.bgr[at + 2]!];
    if (r > 0.62 * paper && r - Math.max(b, g) > 0.18 * paper) red++;
    else if (r < 0.45 * paper && r - g < 0.15 * paper) ink++;
  }
  if (red < leastRed * pixels || ink < leastInk * pixels) return null;
  const bgr = new Uint8Array(strip.bgr.length);
  for (let at = 0; at < pixels * 3; at += 3) bgr.fill(strip.bgr[at + 2]!, at, at + 3);
  return { ...strip, bgr };
}

/** The level of red that nine tenths of the strip do not pass: the paper's. */
function paperLevel(bgr: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (let at = 2; at < bgr.length; at += 3) counts[bgr[at]!]!++;
  let above = bgr.length / 30;
  let level = 255;
  while (level > 0 && above > counts[level]!) above -= counts[level--]!;
  return level;
}
