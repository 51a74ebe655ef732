/**
 * The version of the code that judges: a recommendation follows from evidence, policy and this. Raise it by one with every
 * change after which the same evidence under the same policy may give other bytes, and add the new hash to `judgedBytes`.
 */
export const engineVersion = 3;

/** By engine version: SHA-256 of what it makes of the fixed cases in fixtures/engine (a test tells the new one). */
export const judgedBytes: Readonly<Record<number, string>> = {
  1: "2c15dc787e7377977f8ced98a3ac34ba3140aefaf4d27b1097218b8540d85826",
  2: "2421b7d2e815c1321e5e39de3159356ec3a7fe8654cf218dfb16ac86b2348a2b",
  3: "41051b40bd9cc7da5814fcaebae7194f59487ec2e4a181546fef8e1a571a3348",
};
