import type { CounterpartyGraphView } from "./graph-view";

export const canvas = { width: 376, height: 264 };
const radius = { self: 25, other: 17 };

export type Spot = { x: number; y: number; r: number };
export type Curve = { path: string; width: number };

/**
 * Where each party stands: the applicant in the middle, whom it buys from on the left, whom it sells to on the right, others
 * above. Parties of a loop come first, so that the loop runs over the top.
 */
export function spotsOf({ parties, legs }: Pick<CounterpartyGraphView, "parties" | "legs">): Map<string, Spot> {
  const onLoop = new Set(legs.filter((leg) => leg.onLoop).flatMap((leg) => [leg.seller, leg.buyer]));
  const ordered = (side: string) =>
    parties
      .filter((party) => party.side === side)
      .sort((a, b) => Number(onLoop.has(b.key)) - Number(onLoop.has(a.key)));
  const middle = { x: canvas.width / 2, y: canvas.height / 2 + 8 };
  const spots = new Map<string, Spot>();
  for (const party of ordered("self")) spots.set(party.key, { ...middle, r: radius.self });
  fan(spots, ordered("buyer"), { middle, from: -62, to: 62 });
  fan(spots, ordered("seller"), { middle, from: 242, to: 118 });
  fan(spots, ordered("beyond"), { middle, from: 255, to: 285 });
  return spots;
}

/** Deals parties over an arc of an ellipse, in degrees clockwise from the right. */
function fan(
  spots: Map<string, Spot>,
  parties: readonly { key: string }[],
  { middle, from, to }: { middle: { x: number; y: number }; from: number; to: number },
): void {
  for (const [index, { key }] of parties.entries()) {
    const at = parties.length === 1 ? 0.28 : index / (parties.length - 1);
    const angle = ((from + (to - from) * at) * Math.PI) / 180;
    spots.set(key, {
      x: middle.x + Math.cos(angle) * (canvas.width / 2 - 30),
      y: middle.y + Math.sin(angle) * (canvas.height / 2 - 34),
      r: radius.other,
    });
  }
}

/** The baseline of a party's name: above the circle in the upper half, below it else, so that no arrow crosses it. */
export const labelAt = (spot: Spot): number =>
  spot.y < canvas.height / 2 - 20 ? spot.y - spot.r - 5 : spot.y + spot.r + 11;

/** An arrow from one circle's edge to the other's, bowed outwards so that there and back lie apart. */
export function curveBetween(from: Spot, to: Spot, share: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const width = 1.2 + 5 * Math.sqrt(Math.max(0, Math.min(1, share)));
  const bow = Math.min(34, length * 0.16);
  const control = { x: (from.x + to.x) / 2 + (dy / length) * bow, y: (from.y + to.y) / 2 - (dx / length) * bow };
  const start = towards(from, control, from.r + 2);
  const end = towards(to, control, to.r + 5 + width);
  const n = (value: number) => value.toFixed(1);
  return { path: `M${n(start.x)} ${n(start.y)}Q${n(control.x)} ${n(control.y)} ${n(end.x)} ${n(end.y)}`, width };
}

function towards(spot: Spot, point: { x: number; y: number }, by: number): { x: number; y: number } {
  const length = Math.hypot(point.x - spot.x, point.y - spot.y) || 1;
  return { x: spot.x + ((point.x - spot.x) / length) * by, y: spot.y + ((point.y - spot.y) / length) * by };
}
