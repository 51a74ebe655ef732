import { changedColumn, columns } from "./parse-outcomes";

/** A file of outcomes to begin from, with each outcome once and every way to say whether the amount was changed. */
export const exampleOutcomes = (caseId: string): string =>
  [
    [...columns, changedColumn].join(","),
    `LOAN-0001,${caseId},repaid,2026-05-14,no`,
    `LOAN-0002,${caseId},late,2026-06-30,yes`,
    `LOAN-0003,${caseId},defaulted,2026-07-31,`,
    "",
  ].join("\r\n");
