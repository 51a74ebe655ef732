import { keysOf } from "./bands";
import { bitsApart } from "./picture-hash";
import type { Sketch } from "./sketch";
import { hashesOf, nearBits, probesFor } from "./windows";

type Hashed = { kept: { hash: bigint; places: string[] }[]; asked: Map<string, bigint[]> };

const known = new WeakMap<Sketch, Hashed>();

/**
 * Whether some part of one picture looks like some part of the other, perhaps in a mirror: `a` is looked for where the
 * database looks for it (pipeline/evidence/find-near-pictures.ts).
 */
export function areNear(a: Sketch, b: Sketch): boolean {
  const { asked } = hashed(a);
  return hashed(b).kept.some(({ hash, places }) =>
    places.some((place) => asked.get(place)?.some((one) => bitsApart(one, hash) <= nearBits)),
  );
}

function hashed(sketch: Sketch): Hashed {
  const before = known.get(sketch);
  if (before) return before;
  const kept = hashesOf(sketch).map((hash) => ({ hash, places: keysOf(hash).map(placeOf) }));
  const asked = new Map<string, bigint[]>();
  for (const { hash, band, key } of probesFor(sketch)) {
    const place = placeOf(key, band);
    const others = asked.get(place);
    if (others) others.push(hash);
    else asked.set(place, [hash]);
  }
  const made = { kept, asked };
  known.set(sketch, made);
  return made;
}

const placeOf = (key: number, band: number) => `${band} ${key}`;
