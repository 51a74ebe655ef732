/** What a fit found: the log odds of a good outcome are `intercept` + sum of `weights` x features. */
export type Fit = { intercept: number; weights: number[] };

type Asked = {
  /** One row a case, features as shares 0..1, each of which can only speak for it. */
  rows: readonly (readonly number[])[];
  /** True where it went well. */
  good: readonly boolean[];
  /** Where the weights are pulled to: with few outcomes they stay there. */
  prior: readonly number[];
  /** How strongly they are pulled: the ridge penalty is strength / 2 x squared distance. */
  strength: number;
};

const mostRounds = 100;
const closeEnough = 1e-9;

/**
 * Logistic regression with weights that cannot be below nought (more proof is never worse) and a ridge towards given
 * weights. Iteratively reweighted least squares, each solved by coordinate descent on the half line (the way of Friedman,
 * Hastie and Tibshirani 2010, J. Stat. Softw. 33), with the step halved until the penalised likelihood does not fall.
 * Deterministic; the loss is convex, so where it starts does not matter.
 * @throws when rows and outcomes do not fit together.
 */
export function fitMonotone(asked: Asked): Fit {
  const { rows, good, prior } = asked;
  if (rows.length !== good.length || rows.some((row) => row.length !== prior.length))
    throw new RangeError("each case needs its outcome and all of its features");
  let fit: Fit = { intercept: 0, weights: prior.map((weight) => Math.max(0, weight)) };
  let loss = lossOf(fit, asked);
  for (let round = 0; round < mostRounds; round++) {
    const aim = solveQuadratic(fit, asked);
    const next = halvedUntilBetter(fit, aim, loss, asked);
    if (!next) return fit;
    const gain = loss - next.loss;
    fit = next.fit;
    loss = next.loss;
    if (gain < closeEnough * (1 + Math.abs(loss))) return fit;
  }
  return fit;
}

/** The probability of a good outcome. */
export function chanceOf({ intercept, weights }: Fit, row: readonly number[]): number {
  let odds = intercept;
  for (let index = 0; index < weights.length; index++) odds += weights[index]! * row[index]!;
  return 1 / (1 + Math.exp(-odds));
}

function lossOf(fit: Fit, { rows, good, prior, strength }: Asked): number {
  let loss = 0;
  for (let index = 0; index < rows.length; index++) {
    const chance = Math.min(1 - 1e-12, Math.max(1e-12, chanceOf(fit, rows[index]!)));
    loss -= Math.log(good[index] ? chance : 1 - chance);
  }
  return loss + (strength / 2) * fit.weights.reduce((sum, weight, index) => sum + (weight - prior[index]!) ** 2, 0);
}

function halvedUntilBetter(from: Fit, to: Fit, loss: number, asked: Asked): { fit: Fit; loss: number } | null {
  for (let part = 1; part > 1e-4; part /= 2) {
    const between = (a: number, b: number) => a + part * (b - a);
    const fit = {
      intercept: between(from.intercept, to.intercept),
      weights: from.weights.map((weight, index) => between(weight, to.weights[index]!)),
    };
    const found = lossOf(fit, asked);
    if (found <= loss) return { fit, loss: found };
  }
  return null;
}

/** The weights, none below nought, that are best for the loss's second-order picture at `fit`. */
function solveQuadratic(fit: Fit, { rows, good, prior, strength }: Asked): Fit {
  const chances = rows.map((row) => chanceOf(fit, row));
  const curve = chances.map((chance) => Math.max(1e-6, chance * (1 - chance)));
  const weights = [...fit.weights];
  let intercept = fit.intercept;
  // What each case still lacks of its working response, under the weights so far.
  const lacks = chances.map((chance, index) => ((good[index] ? 1 : 0) - chance) / curve[index]!);
  const squares = weights.map((_, column) => sumOf(rows, (row, index) => curve[index]! * row[column]! ** 2));
  const whole = curve.reduce((sum, one) => sum + one, 0);
  for (let sweep = 0; sweep < 200; sweep++) {
    let moved = 0;
    const shift = sumOf(rows, (_, index) => curve[index]! * lacks[index]!) / whole;
    intercept += shift;
    for (let index = 0; index < lacks.length; index++) lacks[index] = lacks[index]! - shift;
    moved = Math.max(moved, Math.abs(shift));
    for (let column = 0; column < weights.length; column++) {
      const pull = sumOf(rows, (row, index) => curve[index]! * row[column]! * lacks[index]!);
      const old = weights[column]!;
      const room = squares[column]! + strength;
      if (room === 0) continue;
      const aim = Math.max(0, (pull + squares[column]! * old + strength * prior[column]!) / room);
      if (aim === old) continue;
      weights[column] = aim;
      for (let index = 0; index < rows.length; index++)
        lacks[index] = lacks[index]! - (aim - old) * rows[index]![column]!;
      moved = Math.max(moved, Math.abs(aim - old));
    }
    if (moved < 1e-8) break;
  }
  return { intercept, weights };
}

function sumOf(rows: Asked["rows"], of: (row: readonly number[], index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < rows.length; index++) sum += of(rows[index]!, index);
  return sum;
}
