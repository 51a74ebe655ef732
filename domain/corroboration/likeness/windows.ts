import { type Probe, probesOf } from "./bands";
import { bitsApart, longWaves, pictureHash } from "./picture-hash";
import { mirrored, type Sketch, type Window } from "./sketch";
import { turned } from "./turned";
import { withoutFrame } from "./without-frame";

/**
 * The parts of a picture that are hashed: a cut-out of one lies close to some part of the other. Chosen one after another
 * so that each finds the most cut-outs that those before it missed.
 */
export const windows: readonly Window[] = [
  [0, 0, 1, 1],
  [0.07, 0.07, 0.93, 0.93],
  [0.07, 0.035, 1, 0.965],
  [0.035, 0.07, 0.965, 1],
  [0.1, 0.1, 0.9, 0.9],
  [0, 0, 0.93, 0.93],
  [0.13, 0.13, 0.87, 0.87],
  [0.07, 0, 1, 0.93],
];

/** Two parts whose hashes differ in at most so many bits of 64 may show the same; unlike parts differ in about half. */
export const nearBits = 10;

/** What is kept of a picture to find it again: a hash of each window. */
export const hashesOf = (sketch: Sketch): bigint[] => windows.map((window) => pictureHash(sketch, window));

/** A picture that was turned or framed is looked for by all of it, and by all but its rims. */
const windowsOfDisguised = windows.slice(0, 2);

/** Where a picture is looked for: each window as it is and as a mirror shows it; some of it turned, or without its frame. */
export const probesFor = (sketch: Sketch): Probe[] => [
  ...[sketch, mirrored(sketch)].flatMap((side) => windows.flatMap((window) => probesOf(longWaves(side, window)))),
  ...disguisesOf(sketch).flatMap((side) => windowsOfDisguised.flatMap((window) => probesOf(longWaves(side, window)))),
];

type Disguise = { side: Sketch; hashes: readonly bigint[] };
const known = new WeakMap<Sketch, readonly Disguise[]>();
const wholeHashes = (sketch: Sketch) => windowsOfDisguised.map((window) => pictureHash(sketch, window));

/** The picture turned by quarters, and without its frame if it has one. */
function disguisesOf(sketch: Sketch): Sketch[] {
  const unframed = withoutFrame(sketch);
  return [...turned(sketch), ...(unframed === sketch ? [] : [unframed])];
}

/** What a picture may have been before it was turned or framed, as far as hashes near those of `other` tell. */
export function undisguised(sketch: Sketch, other: Sketch): Sketch[] {
  const disguises = known.get(sketch) ?? disguisesOf(sketch).map((side) => ({ side, hashes: wholeHashes(side) }));
  known.set(sketch, disguises);
  const theirs = wholeHashes(other);
  return disguises
    .filter(({ hashes }) => hashes.some((one) => theirs.some((their) => bitsApart(one, their) <= nearBits)))
    .map(({ side }) => side);
}
