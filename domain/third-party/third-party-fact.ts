import type { Day } from "../values/day";
import type { About, IssuerKind } from "./about";
import type { AttributeId } from "./attributes";

/** One thing that somebody other than the applicant says of the business, as it came in. */
export type GivenFact = {
  /** The issuer as it names itself, e.g. "国家企业信用信息公示系统". */
  issuer: string;
  issuerKind: IssuerKind;
  about: About;
  attribute: AttributeId;
  value: string;
  /** The day for which the issuer says so. */
  asOf: Day;
  /** By what anybody finds it again: a query number, an address, a letter. */
  reference: string;
};

/** The same as it is kept: dated, signed, never edited. */
export type ThirdPartyFact = GivenFact & {
  id: string;
  /** Name of the person or program that brought it in. */
  by: string;
  /** ISO instant. */
  at: string;
};

/** By what a fact says the same thing as another: newest of these counts. */
export const subjectOf = ({ about }: Pick<GivenFact, "about">): string =>
  about.of === "business" ? "business" : about.of === "invoice" ? `invoice:${about.number}` : `vehicle:${about.plate}`;
