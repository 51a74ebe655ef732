/** The case in plain words, for its page: what the owner told the helper, and what a model wrote of the facts. */
export type SummaryView = {
  /** What the owner answered besides the statement. */
  told: readonly { ask: string; answer: string }[];
  /** Null while a model wrote none. */
  written: {
    sentences: readonly { text: string; facts: readonly string[] }[];
    flags: readonly { kind: "hold" | "lower-confidence"; because: string }[];
    model: string;
    at: string;
    /** It speaks of an earlier recommendation. */
    outdated: boolean;
    dropped: number;
  } | null;
  /** Why the newest call gave nothing, if so. */
  refused: string | null;
  /** A model is there and on, and this person may ask it. */
  mayAsk: boolean;
};
