import { type Probe, probesOf } from "./bands";
import { longWaves, pictureHash } from "./picture-hash";
import { mirrored, type Sketch, type Window } from "./sketch";

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

/** Where a picture is looked for: each of its windows as it is and as a mirror shows it. */
export const probesFor = (sketch: Sketch): Probe[] =>
  [sketch, mirrored(sketch)].flatMap((side) => windows.flatMap((window) => probesOf(longWaves(side, window))));
