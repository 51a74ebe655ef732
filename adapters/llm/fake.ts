import type { LanguageModel, ModelInput } from "./port";

/** A model that answers what a test tells it to, and remembers what it was asked. */
export function fakeModel(
  answer: (input: ModelInput) => string | Promise<string>,
): LanguageModel & { asked: ModelInput[] } {
  const asked: ModelInput[] = [];
  return {
    name: "fake",
    asked,
    async ask(input) {
      asked.push(input);
      return { text: await answer(input), tokens: 100 };
    },
  };
}
