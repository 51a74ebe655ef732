import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { sniff } from "@/adapters/container/sniff";
import { decodePicture } from "@/adapters/image/decode-picture";
import { asItCame } from "@/adapters/image/origin/as-it-came";
import { screenWaves } from "@/adapters/image/screen/screen-waves";
import { screenFeatures, screenLogOdds } from "@/domain/checks/recapture/likelihood";

/**
 * Fits the weights of domain/checks/recapture/likelihood.ts: `fit-screen.ts --genuine FOLDER --screens FOLDER`. Prints the
 * fitted weights, and what those that ship make of the same pictures.
 */
const { values } = parseArgs({ options: { genuine: { type: "string" }, screens: { type: "string" } } });
if (!values.genuine || !values.screens) throw new Error("--genuine FOLDER --screens FOLDER");

type Sample = { file: string; light: number; colour: number };

async function samplesOf(folder: string): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const file of (await readdir(folder)).filter((name) => /\.(jpe?g|png|heic|webp)$/i.test(name)).sort()) {
    const bytes = await readFile(path.join(folder, file));
    const type = sniff(bytes);
    const picture = await decodePicture(bytes, type);
    const waves = screenWaves(await asItCame(bytes, type, picture));
    if (waves) samples.push({ file, ...screenFeatures(waves) });
  }
  return samples;
}

/** Logistic regression by steepest descent, both classes weighing the same, large weights held back a little. */
function fittedWeights(genuine: readonly Sample[], screens: readonly Sample[]): number[] {
  const rows = [
    ...genuine.map((one) => ({ x: [1, one.light, one.colour], y: 0, weight: 0.5 / genuine.length })),
    ...screens.map((one) => ({ x: [1, one.light, one.colour], y: 1, weight: 0.5 / screens.length })),
  ];
  const weights = [0, 0, 0];
  for (let round = 0; round < 200_000; round++) {
    const slope = weights.map((weight, index) => (index === 0 ? 0 : 0.001 * weight));
    for (const { x, y, weight } of rows) {
      const odds = x.reduce((sum, value, index) => sum + value * weights[index]!, 0);
      const error = (1 / (1 + Math.exp(-odds)) - y) * weight;
      for (const [index, value] of x.entries()) slope[index]! += error * value;
    }
    for (const [index, step] of slope.entries()) weights[index]! -= 0.05 * step;
  }
  return weights;
}

const [genuine, screens] = [await samplesOf(values.genuine), await samplesOf(values.screens)];
const [constant, light, colour] = fittedWeights(genuine, screens).map((weight) => weight.toFixed(2));
console.log(`fitted: constant ${constant}, light ${light}, colour ${colour}`);
for (const limit of [2, 3.5, 7]) {
  const above = (list: readonly Sample[]) => list.filter((one) => screenLogOdds(one) >= limit).length;
  console.log(
    `at ${limit}: ${above(screens)} of ${screens.length} screens, ${above(genuine)} of ${genuine.length} genuine`,
  );
}
const nearest = genuine.toSorted((a, b) => screenLogOdds(b) - screenLogOdds(a)).slice(0, 5);
for (const one of nearest) console.log(`nearest genuine: ${one.file} ${screenLogOdds(one).toFixed(2)}`);
