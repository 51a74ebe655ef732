import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { APICallError, generateText } from "ai";
import { type LanguageModel, ModelFailed, type ModelInput, type ModelOutput } from "./port";

const longestAnswer = 60_000;

/** A model at any OpenAI-compatible address: one call, no retries, no tools, ended after so many seconds. */
export function openAiCompatible(address: { url: string; key: string | null; model: string }): LanguageModel {
  const provider = createOpenAICompatible({
    name: "language-model",
    baseURL: address.url.replace(/\/$/, ""),
    ...(address.key ? { apiKey: address.key } : {}),
  });
  const model = provider.chatModel(address.model);
  return {
    name: address.model,
    async ask({ instructions, data, maxTokens }: ModelInput, { seconds }): Promise<ModelOutput> {
      const limit = AbortSignal.timeout(seconds * 1000);
      try {
        const { text, usage } = await untilAborted(
          generateText({
            model,
            instructions,
            prompt: data,
            maxOutputTokens: maxTokens,
            temperature: 0,
            maxRetries: 0,
            abortSignal: limit,
          }),
          limit,
        );
        return { text: text.slice(0, longestAnswer), tokens: usage.totalTokens ?? null };
      } catch (error) {
        throw new ModelFailed(limit.aborted ? "slow" : whyOf(error));
      }
    },
  };
}

/** A server that trickles its answer may outlive an abort that the library does not see: nobody waits for it. */
function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

function whyOf(error: unknown): ModelFailed["why"] {
  return APICallError.isInstance(error) && error.statusCode === undefined ? "unreachable" : "server-error";
}
