import { steadyHash } from "../values/steady-hash";

/** Of how many cases in a hundred a second person answers blind, unless the settings say otherwise. */
export const usualBlindPercent = 5;

/** Whether a case is put to a second person too: by a hash of its id, so that nobody chooses and nobody can foresee. */
export const sampledBlind = (caseId: string, percent: number): boolean =>
  steadyHash(`blind ${caseId}`) % 10_000 < percent * 100;
