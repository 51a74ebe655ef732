import { describe, expect, it } from "vitest";
import { type EnvInvalid, readEnv } from "./env";

const good = {
  DATABASE_URL: "postgresql://a:b@127.0.0.1:5432/c",
  AUTH_SECRET: "x".repeat(32),
  SMTP_URL: "smtp://mail",
};

describe("the environment", () => {
  it("is accepted when everything needed is there", () => {
    expect(readEnv(good)).toMatchObject({ databaseUrl: good.DATABASE_URL, embedded: false, workerConcurrency: 2 });
  });

  it("lists everything that is wrong at once", () => {
    try {
      readEnv({ DATABASE_URL: "mysql://x", AUTH_SECRET: "short", WORKER_CONCURRENCY: "many" });
      expect.unreachable();
    } catch (error) {
      expect((error as EnvInvalid).problems).toHaveLength(3);
    }
  });

  it("refuses a production without a way to send codes", () => {
    expect(() => readEnv({ ...good, SMTP_URL: "" })).toThrow(/SMTP_URL/);
  });

  it("lets the embedded mode do without mail", () => {
    expect(readEnv({ ...good, SMTP_URL: undefined, PROOFLINE_MODE: "embedded" }).embedded).toBe(true);
  });

  it("has no language model unless an address and a model are named together", () => {
    expect(readEnv(good).languageModel).toBeNull();
    expect(() => readEnv({ ...good, LLM_BASE_URL: "http://127.0.0.1:8000/v1" })).toThrow(/belong together/);
    const named = { ...good, LLM_BASE_URL: "http://127.0.0.1:8000/v1", LLM_MODEL: "small" };
    expect(readEnv(named).languageModel).toMatchObject({ model: "small", off: false, seconds: 30 });
    expect(() => readEnv({ ...named, LLM_SECONDS: "31" })).toThrow(/LLM_SECONDS/);
  });
});
