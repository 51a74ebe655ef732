import type { Raster, StripScores } from "../port";
import { cropLine } from "./crop-line";
import { recogniseStrips } from "./recognise-lines";
import type { Runtime, Session } from "./runtime";

/** The recognition model's chances of each group of letters, step by step, for strips that hold one upright line each. */
export function scoreStrips(
  runtime: Runtime,
  session: Session,
  letters: readonly string[],
  strips: readonly Raster[],
  groups: readonly string[],
): Promise<StripScores[]> {
  const classes = groups.map((group) => [...group].map((letter) => letters.indexOf(letter)).filter((at) => at > 0));
  return recogniseStrips(runtime, session, strips.map(asLine), (scores, steps, size, _, stretch) => {
    const used = Math.min(steps, Math.ceil(steps / stretch));
    const chances = new Float32Array(used * (groups.length + 1));
    for (let step = 0; step < used; step++) {
      const [from, to] = [step * size, step * (groups.length + 1)];
      chances[to] = scores[from]!;
      for (const [index, group] of classes.entries()) {
        for (const one of group) chances[to + index + 1]! += scores[from + one]!;
      }
    }
    return { steps: used, chances };
  });
}

function asLine(raster: Raster) {
  const { width, height } = raster;
  return cropLine(raster, {
    cx: width / 2,
    cy: height / 2,
    halfLength: width / 2,
    halfHeight: height / 2,
    ux: 1,
    uy: 0,
  });
}
