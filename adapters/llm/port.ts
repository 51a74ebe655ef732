/** Instructions of ours, material of others. Kept apart, for only the first are ours. */
export type ModelInput = { instructions: string; data: string; maxTokens: number };
/** Exactly what came back, and what it cost in tokens where the server says so. */
export type ModelOutput = { text: string; tokens: number | null };

/** What went wrong with a call, in a word that belongs into a row. */
export class ModelFailed extends Error {
  constructor(readonly why: "slow" | "unreachable" | "server-error") {
    super(why);
  }
}

/** A language model. It is asked once, answers text, holds no tools and keeps nothing. @throws ModelFailed */
export interface LanguageModel {
  name: string;
  ask(input: ModelInput, limits: { seconds: number }): Promise<ModelOutput>;
}
