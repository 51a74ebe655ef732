import type { Env } from "../env";
import type { LanguageModel } from "./port";

/** The language model that the environment names, or null. Its library is loaded only where there is one. */
export async function openModel({ languageModel }: Pick<Env, "languageModel">): Promise<LanguageModel | null> {
  if (!languageModel || languageModel.off) return null;
  const { openAiCompatible } = await import("./openai-compatible");
  return openAiCompatible(languageModel);
}
