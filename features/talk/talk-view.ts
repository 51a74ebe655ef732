/** One bubble of the log, in the reader's language. */
export type Bubble = {
  id: string;
  by: "helper" | "owner";
  text: string;
  /** Written by a language model. */
  machine?: true;
  /** The question whose answer this is, where it may be changed. */
  changes?: { question: string; ask: string };
};

export type QuestionView = {
  id: string;
  ask: string;
  hint: string;
  answered: "words" | "one" | "several";
  choices: readonly { id: string; name: string }[];
  /** What was answered before it was opened again. */
  before: string;
  money: boolean;
};

export type HelpView = {
  kind: string;
  name: string;
  glyph: string;
  raise: string;
  why: string;
  how: string;
  by: "camera" | "files";
  have: boolean;
};

/** Something that a model read, waiting for its owner to say whether it is so. */
export type ProposalView = {
  documentId: string;
  fileName: string;
  kind: string;
  kindName: string;
  /** True where the document has no kind yet. */
  setsKind: boolean;
  fields: readonly { field: string; name: string; value: string; shown: string; quote: string }[];
};

/** The whole talk as plain JSON, in the reader's language. */
export type TalkView = {
  caseId: string | null;
  bubbles: readonly Bubble[];
  question: QuestionView | null;
  /** The question that "previous" opens again. */
  previous: string | null;
  progress: { answered: number; all: number };
  helps: readonly HelpView[];
  underWay: number;
  proposals: readonly ProposalView[];
};
