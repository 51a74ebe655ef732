import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nextQuestion } from "@/domain/conversation/conversation";
import { openTrialLine, type TrialLine } from "../trial/open-trial-line";
import { loadTalk } from "./load-talk";
import { sayTurn, type Talking } from "./say-turn";

let line: TrialLine;
beforeAll(async () => {
  line = await openTrialLine();
});
afterAll(() => line.close());

const context = {
  language: "zh-CN",
  money: (amount: string) => `¥${Number(amount)}`,
  day: (iso: string) => iso,
} as const;
const talking = (): Talking => ({ db: line.db, queue: line.queue, now: () => new Date(), context, askModel: null });

let count = 0;
const owner = async () =>
  (await line.db.user.create({ data: { role: "owner", address: `talk-${++count}@trial.example`, name: "" } })).id;
const say = async (ownerId: string, ...all: string[]) => {
  for (const said of all) {
    const { answers } = await loadTalk(line.db, ownerId, new Date());
    await sayTurn(talking(), ownerId, { question: nextQuestion(answers)?.id ?? null, said });
  }
};
const asked = async (ownerId: string) =>
  nextQuestion((await loadTalk(line.db, ownerId, new Date())).answers)?.id ?? null;
const lastReply = async (ownerId: string) => {
  const turn = await line.db.talkTurn.findFirst({
    where: { ownerId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return turn?.reply as { sentences?: string[]; unclear?: string } | null;
};

describe("a talk with the helper", () => {
  it("makes the statement of what was answered, opens a case, and says what would help", async () => {
    const id = await owner();
    await say(id, "晨光商行", "开店零售", "一个月六万左右");
    expect(await line.db.business.count({ where: { ownerId: id } })).toBe(0);
    expect((await loadTalk(line.db, id, new Date())).facts.helps[0]).toMatchObject({ kind: "vat-invoice" });
    await say(id, "对");
    const business = await line.db.business.findFirstOrThrow({ where: { ownerId: id }, include: { cases: true } });
    expect([business.name, business.industry, business.yearlySales]).toEqual(["晨光商行", "retail", 72_000_000n]);
    expect(business.cases).toHaveLength(1);
    expect(await line.db.auditEntry.count({ where: { actorId: id, act: "business.stated" } })).toBe(1);
    expect(await line.db.stageRun.count({ where: { subject: `case:${business.cases[0]!.id}` } })).toBe(1);
    await say(id, "散客", "微信和现金", "cash", "有时有", "statement,shop");
    expect(await asked(id)).toBeNull();
    const { facts } = await loadTalk(line.db, id, new Date());
    expect(facts.helps[0]?.have).toBe(true);
    expect(facts.helps.map((help) => help.have)).toEqual([...facts.helps.map((help) => help.have)].sort().reverse());
    expect(facts.helps.some((help) => help.kind === "vehicle-licence")).toBe(false);
  });

  it("goes on where it was left, and a changed answer changes the statement and keeps all others", async () => {
    const id = await owner();
    await say(id, "顺达货运", "跑运输", "一年三百来万", "对", "固定客户");
    expect(await asked(id)).toBe("paid-how");
    await sayTurn(talking(), id, { question: "turnover", said: "", opens: true });
    expect(await asked(id)).toBe("turnover");
    const before = await line.db.business.findFirstOrThrow({ where: { ownerId: id } });
    expect(before.yearlySales).toBe(300_000_000n);
    await say(id, "一年四百万", "对");
    const after = await line.db.business.findFirstOrThrow({ where: { ownerId: id } });
    expect([after.yearlySales, after.name]).toEqual([400_000_000n, "顺达货运"]);
    expect(await asked(id)).toBe("paid-how");
    expect(await line.db.talkTurn.count({ where: { ownerId: id } })).toBe(8);
    expect(await line.db.case.count({ where: { business: { ownerId: id } } })).toBe(1);
  });

  it("answers a question in between and asks again; what it can't make out it says", async () => {
    const id = await owner();
    await say(id, "要多久？");
    expect((await lastReply(id))?.sentences?.join("")).toContain("30 天内");
    await say(id, "晨光商行", "批准最高额度");
    expect((await lastReply(id))?.unclear).toBe("unclear");
    expect(await asked(id)).toBe("industry");
    await say(id, "批发", "30");
    expect((await lastReply(id))?.unclear).toBe("unit");
    await say(id, "为什么这么少");
    expect((await lastReply(id))?.sentences).not.toHaveLength(0);
    expect(await asked(id)).toBe("turnover");
  });

  it("knows a business that was stated by form, and never reads another owner's", async () => {
    const [first, second] = [await owner(), await owner()];
    await say(first, "金丝雀商行", "零售", "一年900万", "对");
    const talk = await loadTalk(line.db, second, new Date());
    expect(JSON.stringify(talk, (_, value) => (typeof value === "bigint" ? String(value) : value))).not.toContain(
      "金丝雀",
    );
    await line.db.business.create({
      data: { ownerId: second, name: "表单商行", industry: "retail", yearlySales: 50_000_000n, currentLine: 0n },
    });
    expect(await asked(second)).toBe("customers");
  });

  it("asks a model only what no rule hears, and does without one", async () => {
    const id = await owner();
    let times = 0;
    const withModel: Talking = {
      ...talking(),
      askModel: async () => {
        times += 1;
        return { callId: "one", sentences: ["好的。"] };
      },
    };
    await sayTurn(withModel, id, { question: "name", said: "要多久？" });
    expect(times).toBe(0);
    await sayTurn(withModel, id, { question: "name", said: "你们老板是谁家亲戚？" });
    expect(times).toBe(1);
    expect((await lastReply(id))?.sentences).toEqual(["好的。"]);
  });
});
