import path from "node:path";
import { z } from "zod";

const settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgresql:// address" }),
  AUTH_SECRET: z.string({ error: "is missing" }).min(32, "must have at least 32 characters"),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "must be the http(s) address people open" })
    .default("http://localhost:3000"),
  DATA_FOLDER: z.string().default(".data"),
  PROOFLINE_MODE: z
    .enum(["embedded", "production"], { error: 'must be "embedded" or "production"' })
    .default("production"),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must be an smtp:// or smtps:// address" }).optional(),
  MAIL_FROM: z.string().default("Proofline <no-reply@localhost>"),
  WORKER_CONCURRENCY: z.coerce.number({ error: "must be a number" }).int().min(1).max(16).default(2),
  TRUSTED_PROXIES: z.coerce.number({ error: "must be a number" }).int().min(0).max(5).default(0),
  LLM_BASE_URL: z.url({ protocol: /^https?$/, error: "must be an http(s) address" }).optional(),
  LLM_API_KEY: z.string().optional(),
  LLM_MODEL: z.string().max(120).optional(),
  LLM_OFF: z.enum(["0", "1"], { error: 'must be "0" or "1"' }).default("0"),
  LLM_SECONDS: z.coerce.number({ error: "must be a number" }).min(1).max(30).default(30),
  LLM_DAILY_TOKENS: z.coerce.number({ error: "must be a number" }).int().min(0).default(200_000),
  LLM_MONTHLY_TOKENS: z.coerce.number({ error: "must be a number" }).int().min(0).default(2_000_000),
});

/** What the surroundings say, checked. Every name is explained in docs/operate.md. */
export type Env = {
  databaseUrl: string;
  authSecret: string;
  publicUrl: string;
  dataFolder: string;
  /** True when `npm start` runs its own database: the outbox is shown on a page instead of being mailed. */
  embedded: boolean;
  smtpUrl: string | null;
  mailFrom: string;
  workerConcurrency: number;
  /** How many reverse proxies in front of us may be believed about the client's address. */
  trustedProxies: number;
  /** Where a language model answers; null: there is none, and everything works without. */
  languageModel: {
    url: string;
    key: string | null;
    model: string;
    /** Off whatever the desk's switch says. */
    off: boolean;
    seconds: number;
    dailyTokens: number;
    monthlyTokens: number;
  } | null;
};

export class EnvInvalid extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The environment is not right:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
  }
}

/** Checks the environment. @throws EnvInvalid with a plain list of everything that is wrong. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = settings.safeParse(filled);
  if (!parsed.success) {
    throw new EnvInvalid(parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`));
  }
  const env = parsed.data;
  const embedded = env.PROOFLINE_MODE === "embedded";
  if (!embedded && !env.SMTP_URL) {
    throw new EnvInvalid(["SMTP_URL is missing: without it nobody receives a sign-in code"]);
  }
  if (!env.LLM_BASE_URL !== !env.LLM_MODEL) {
    throw new EnvInvalid(["LLM_BASE_URL and LLM_MODEL belong together: set both or neither"]);
  }
  return {
    databaseUrl: env.DATABASE_URL,
    authSecret: env.AUTH_SECRET,
    publicUrl: env.PUBLIC_URL,
    dataFolder: path.resolve(env.DATA_FOLDER),
    embedded,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
    workerConcurrency: env.WORKER_CONCURRENCY,
    trustedProxies: env.TRUSTED_PROXIES,
    languageModel: languageModelOf(env),
  };
}

function languageModelOf(env: z.infer<typeof settings>): Env["languageModel"] {
  if (!env.LLM_BASE_URL || !env.LLM_MODEL) return null;
  return {
    url: env.LLM_BASE_URL,
    key: env.LLM_API_KEY ?? null,
    model: env.LLM_MODEL,
    off: env.LLM_OFF === "1",
    seconds: env.LLM_SECONDS,
    dailyTokens: env.LLM_DAILY_TOKENS,
    monthlyTokens: env.LLM_MONTHLY_TOKENS,
  };
}

let checked: Env | null = null;

/** The environment of this process, checked on first use. @throws EnvInvalid */
export function env(): Env {
  checked ??= readEnv();
  return checked;
}
