import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ObedientServer, openObedientServer } from "./obedient-server";
import { openAiCompatible } from "./openai-compatible";

let server: ObedientServer;
beforeAll(async () => {
  server = await openObedientServer();
});
afterAll(() => server.close());

const ask = (seconds = 5, url = server.url) =>
  openAiCompatible({ url, key: "k", model: "m" }).ask(
    { instructions: "rules", data: "material", maxTokens: 50 },
    { seconds },
  );

describe("a model at an OpenAI-compatible address", () => {
  it("is asked once, without tools, its rules and the material apart", async () => {
    server.behave("obeys", () => "hello");
    expect(await ask()).toEqual({ text: "hello", tokens: 500 });
    const body = JSON.parse(server.prompts.at(-1)!);
    expect(body).toMatchObject({ model: "m", max_tokens: 50, temperature: 0 });
    expect(body.tools).toBeUndefined();
    expect(body.messages).toEqual([
      { role: "system", content: "rules" },
      { role: "user", content: "material" },
    ]);
  });

  it("is given up when it does not answer in time", async () => {
    server.behave("silent");
    const begun = performance.now();
    await expect(ask(0.2)).rejects.toMatchObject({ why: "slow" });
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it("fails in one word, whatever its server says, and is not asked twice", async () => {
    server.behave("fails");
    const before = server.prompts.length;
    await expect(ask()).rejects.toMatchObject({ why: "server-error" });
    expect(server.prompts.length).toBe(before + 1);
    server.behave("no-choices");
    await expect(ask()).rejects.toMatchObject({ why: "server-error" });
    await expect(ask(5, "http://127.0.0.1:9/v1")).rejects.toMatchObject({ why: "unreachable" });
  });
});
