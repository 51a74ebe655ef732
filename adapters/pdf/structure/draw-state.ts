export type Matrix = readonly [number, number, number, number, number, number];
/** Left, top, right, bottom in points of the shown page. */
export type Rectangle = readonly [number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** What a page's operators have set so far: the part of ISO 32000-1, 8.4 that decides what is seen where. */
export type DrawState = {
  ctm: Matrix;
  clip: Rectangle;
  fill: string;
  alpha: number;
  groupAlpha: number;
  blends: boolean;
  masked: boolean;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  leading: number;
  mode: number;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
};

export function freshState(ctm: Matrix, clip: Rectangle): DrawState {
  const text = { font: "", size: 1, charSpacing: 0, wordSpacing: 0, scale: 1, rise: 0, leading: 0, mode: 0 };
  const place = { textMatrix: identity, x: 0, y: 0, lineX: 0, lineY: 0 };
  return { ctm, clip, fill: "#000000", alpha: 1, groupAlpha: 1, blends: false, masked: false, ...text, ...place };
}

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

/** The upright rectangle around a transformed one, given as left, bottom, right, top. */
export function around([left, bottom, right, top]: readonly number[], by: Matrix): Rectangle {
  const corners = [
    [left!, bottom!],
    [right!, bottom!],
    [left!, top!],
    [right!, top!],
  ].map(([x, y]) => [by[0] * x! + by[2] * y! + by[4], by[1] * x! + by[3] * y! + by[5]] as const);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** What both hold; empty rectangles have no width or height left. */
export function meet(a: Rectangle, b: Rectangle): Rectangle {
  const left = Math.max(a[0], b[0]);
  const top = Math.max(a[1], b[1]);
  return [left, top, Math.max(left, Math.min(a[2], b[2])), Math.max(top, Math.min(a[3], b[3]))];
}
