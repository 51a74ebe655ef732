import type { Attestation } from "./corroboration";

/** A haulier with a line of 100,000 who states 800,000 of sales a year: what tests of cases and of the line begin with. */
export const attestation: Attestation = {
  name: "顺达货运部",
  uscc: "91350100M000100Y43",
  industry: "haulage",
  region: null,
  yearlySales: "800000.00",
  currency: "CNY",
  currentLine: "100000.00",
  bankKnownYearlySales: null,
  establishedOn: "2021-06-01",
  aliases: [],
};
