import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReadResult } from "@/adapters/container/port";
import type { PageReading, Reading, TextLine } from "@/domain/reading";
import { verifyAudit } from "./audit/verify-audit";
import { loadCaseEvidence } from "./evidence/load-case-evidence";
import { requestStage } from "./request-stage";
import { runStage } from "./run-stage";
import { documentSubject } from "./stage";
import { openTrialLine, type TrialLine } from "./trial/open-trial-line";
import { ownACase } from "./trial/own-a-case";
import { readerThat } from "./trial/readings";
import { storeBytes } from "./trial/store-bytes";
import { walk } from "./trial/walk";

const numbers = ["26440000000000012345", "26440000000000067890", "26440000000000031415"];

function invoicePage(number: number): PageReading {
  const lines = [
    ["电子发票（普通发票）", 0.38, 0.05],
    [`发票号码：${numbers[number - 1]}`, 0.66, 0.06],
    ["开票日期：2026年05月14日", 0.66, 0.12],
    ["名称：佛山市禾顺家居有限公司", 0.06, 0.2],
    ["名称：广州市顺达货运服务部", 0.54, 0.2],
    ["项目名称", 0.08, 0.34],
    ["税率/征收率", 0.74, 0.34],
    ["税 额", 0.88, 0.34],
    [`（小写）¥${number}090.00`, 0.7, 0.78],
    ["价税合计（大写）", 0.06, 0.78],
    ["开票人：李云禾", 0.1, 0.95],
  ].map(([text, x, y]): TextLine => {
    const said = String(text);
    return { text: said, box: [Number(x), Number(y), 0.012 * said.length, 0.02], confidence: 1, rung: "pdf-text" };
  });
  return { ...{ number, width: 900, height: 600 }, lines, codes: [], plates: [] };
}

/** A PDF of so many invoices, a page each. */
function seen(sha256: string, count: number): ReadResult {
  const pages = Array.from({ length: count }, (_, index) => invoicePage(index + 1));
  const reading: Reading = {
    file: { name: "invoices.pdf", mediaType: "application/pdf", sha256, bytes: 1000 },
    ...{ pages, pageCount: count, structured: [], picture: null, pdf: null },
  };
  const jpeg = new Uint8Array([255, 216, 255, 217]);
  return { ok: true, reading, rasters: pages.map(({ number, width, height }) => ({ number, width, height, jpeg })) };
}

let line: TrialLine;
let count = 3;
beforeAll(async () => {
  line = await openTrialLine(readerThat((sha256) => seen(sha256, count)));
});
afterAll(() => line.close());

const rowsOf = (caseId: string) => line.db.document.findMany({ where: { caseId }, orderBy: { part: "asc" } });

async function uploaded() {
  count = 3;
  const owner = await ownACase(line.db);
  const first = await storeBytes(line, { ...owner, fileName: "invoices.pdf" });
  await walk(line);
  return { ...owner, first };
}

describe("one uploaded file with three invoices", () => {
  it("becomes three documents with facts, findings, pages and keys of their own; the bytes are kept once", async () => {
    const { caseId, first } = await uploaded();
    const rows = await rowsOf(caseId);
    expect(rows.map(({ part, parts, parentId, state }) => [part, parts, parentId, state])).toEqual([
      [1, 3, null, "done"],
      [2, 3, first, "done"],
      [3, 3, first, "done"],
    ]);
    expect(new Set(rows.map((row) => row.sha256)).size).toBe(1);
    for (const [index, { id }] of rows.entries()) {
      const trace = await line.db.trace.findFirstOrThrow({ where: { documentId: id, how: "business-key" } });
      expect(trace.value).toBe(`vat-invoice:${numbers[index]}`);
      expect(await line.db.pageImage.findMany({ where: { documentId: id } })).toMatchObject([{ number: 1 }]);
      expect(await line.db.finding.count({ where: { documentId: id } })).toBeGreaterThan(0);
    }
    const audit = await line.db.auditEntry.findFirstOrThrow({
      where: { act: "document.read", subject: `document:${first}` },
    });
    expect(audit.data).toMatchObject({ documents: rows.map((row) => row.id) });
    expect(await verifyAudit(line.db)).toMatchObject({ ok: true });
  });

  it("is never called a copy of itself", async () => {
    const { caseId } = await uploaded();
    const { findings } = await loadCaseEvidence(line.db, caseId);
    const copies = findings.filter(({ check, saw }) => check.startsWith("same-") && saw.where === "here");
    expect(findings.map((one) => one.check)).toEqual(expect.arrayContaining(["same-bytes", "same-invoice-twice"]));
    expect(copies).toEqual([]);
  });

  it("makes nothing twice when the file is read again", async () => {
    const { caseId, first } = await uploaded();
    const before = (await rowsOf(caseId)).map((row) => row.id);
    await line.db.stageRun.deleteMany({ where: { subject: documentSubject(first), stage: "read" } });
    await line.db.$transaction((tx) =>
      requestStage(tx, line.queue, { stage: "read", subject: documentSubject(first) }, new Date()),
    );
    await walk(line);
    await runStage(line, { stage: "read", subject: documentSubject(first) });
    expect((await rowsOf(caseId)).map((row) => row.id)).toEqual(before);
  });

  it("loses the parts that a later reading does not see, and gets them back; what the owner removed stays away", async () => {
    const { caseId, first } = await uploaded();
    await line.db.document.updateMany({ where: { caseId, part: 2 }, data: { state: "removed" } });
    const again = async (pages: number) => {
      count = pages;
      await line.db.stageRun.deleteMany({ where: { subject: documentSubject(first), stage: "read" } });
      await runStage(line, { stage: "read", subject: documentSubject(first) });
      await walk(line);
      return (await rowsOf(caseId)).map((row) => row.state);
    };
    expect(await again(2)).toEqual(["done", "removed", "removed"]);
    expect(await again(3)).toEqual(["done", "removed", "done"]);
  });
});

it("shows of a photo of several only the piece that is the document's", async () => {
  const page = { ...{ number: 1, width: 1800, height: 1200 }, codes: [], plates: [] };
  const put = (index: number, left: number, top: number) =>
    invoicePage(index).lines.map((one) => ({
      ...one,
      box: [left + one.box[0] * 0.46, top + one.box[1] * 0.44, one.box[2] * 0.46, one.box[3] * 0.44] as const,
    }));
  const lines = [...put(1, 0.02, 0.02), ...put(2, 0.52, 0.02), ...put(3, 0.02, 0.54)];
  const jpeg = await sharp({ create: { width: 1800, height: 1200, channels: 3, background: "white" } })
    .jpeg()
    .toBuffer();
  line.files = readerThat((sha256) => {
    const whole = seen(sha256, 1);
    if (!whole.ok) return whole;
    return { ok: true, reading: { ...whole.reading, pages: [{ ...page, lines }] }, rasters: [{ ...page, jpeg }] };
  });
  const owner = await ownACase(line.db);
  await storeBytes(line, { ...owner, fileName: "table.jpg", bytes: await readFile("fixtures/hostile/good.jpg") });
  await walk(line);
  const rows = await rowsOf(owner.caseId);
  const images = await line.db.pageImage.findMany({ where: { documentId: { in: rows.map((row) => row.id) } } });
  expect(images).toHaveLength(3);
  expect(new Set(images.map((one) => one.sha256)).size).toBe(1);
  for (const { region, width, height } of images) {
    const [, , wide, high] = region as number[];
    expect([width, height]).toEqual([Math.round(1800 * wide!), Math.round(1200 * high!)]);
    expect(wide).toBeLessThan(0.5);
  }
});
