/** One fact that somebody else says, in the reader's language. */
export type FactLineView = {
  id: string;
  /** "Standing in the register", "Total with tax · Invoice 2644…". */
  label: string;
  value: string;
  /** Who stands behind it, and for which day: "Gongshang (Registry, 1 Nov 2026)". */
  issuer: string;
  reference: string;
  /** Who brought it in, and when. */
  brought: string;
  stale: boolean;
};

/** What others said, newest first, and what in this case they might be asked of. */
export type ThirdPartyView = {
  facts: readonly FactLineView[];
  invoices: readonly string[];
  plates: readonly string[];
  /** Today, for the form: nobody answers for a day to come. */
  today: string;
};
