import { createHash, randomBytes } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { request as send } from "node:http";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { limits } from "../store/limits";
import { type Door, openDoor } from "../trial/door-process";
import { openTrialLine, type TrialLine } from "../trial/open-trial-line";
import { ownACase } from "../trial/own-a-case";
import { tidyUploads } from "./tidy-uploads";

let line: TrialLine;
let door: Door;
let owner: Awaited<ReturnType<typeof ownACase>>;

beforeAll(async () => {
  line = await openTrialLine();
  door = await openDoor(line);
});
afterAll(async () => {
  door.process.kill("SIGKILL");
  await line.close();
});
beforeEach(async () => {
  owner = await ownACase(line.db);
});

const ours = () => ({ "Tus-Resumable": "1.0.0", Origin: "http://door.example", user: owner.userId });
const base64 = (text: string) => Buffer.from(text).toString("base64");

const begin = (bytes: number, more: Record<string, string> = {}, caseId = owner.caseId) =>
  fetch(`${door.address}/api/uploads`, {
    method: "POST",
    headers: {
      ...ours(),
      "Upload-Length": String(bytes),
      "Upload-Metadata": `filename ${base64("发票.jpg")},caseId ${base64(caseId)}`,
      ...more,
    },
  });
const patch = (location: string, body: Uint8Array<ArrayBuffer>, offset = 0, more: Record<string, string> = {}) =>
  fetch(door.address + location, {
    method: "PATCH",
    headers: {
      ...ours(),
      "Content-Type": "application/offset+octet-stream",
      "Upload-Offset": String(offset),
      ...more,
    },
    body,
  });
const ask = (location: string, more: Record<string, string> = {}) =>
  fetch(door.address + location, { method: "HEAD", headers: { ...ours(), ...more } });
const locationOf = (response: Response) => response.headers.get("location")!;
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("an upload", () => {
  it("becomes a document, its first job and its audit row, with equal bytes", async () => {
    const bytes = randomBytes(300_000);
    const location = locationOf(await begin(bytes.length));
    const finished = await patch(location, bytes);
    expect(finished.status).toBe(204);
    const document = await line.db.document.findFirstOrThrow({ where: { caseId: owner.caseId } });
    expect(finished.headers.get("document-id")).toBe(document.id);
    expect(document).toMatchObject({ sha256: sha256(bytes), fileName: "发票.jpg", state: "stored" });
    expect(sha256(await line.blobs.get(document.sha256))).toBe(sha256(bytes));
    const subject = `document:${document.id}`;
    expect(await line.db.stageRun.count({ where: { subject, stage: "read", state: "queued" } })).toBe(1);
    expect(await line.db.auditEntry.count({ where: { subject, act: "document.stored" } })).toBe(1);
    expect(await line.db.case.findUniqueOrThrow({ where: { id: owner.caseId } })).toMatchObject({ version: 2 });
    expect((await ask(location)).headers.get("upload-offset")).toBe(String(bytes.length));
  });

  it("goes on where it was when the receiving process is killed in the middle", async () => {
    const bytes = randomBytes(6_000_000);
    const location = locationOf(await begin(bytes.length));
    const half = sendSlowly(location, bytes.subarray(0, 3_000_000), bytes.length);
    await waitForBytes(location, 500_000);
    door.process.kill("SIGKILL");
    await half;
    door = await openDoor(line);
    const offset = Number((await ask(location)).headers.get("upload-offset"));
    expect(offset).toBeGreaterThanOrEqual(500_000);
    expect(offset).toBeLessThan(bytes.length);
    expect((await patch(location, bytes.subarray(offset), offset)).status).toBe(204);
    const documents = await line.db.document.findMany({ where: { caseId: owner.caseId } });
    expect(documents.map((document) => document.sha256)).toEqual([sha256(bytes)]);
  });

  it("is made into a document by the next HEAD when only its finishing was cut off, once", async () => {
    const bytes = randomBytes(10_000);
    const location = locationOf(await begin(bytes.length));
    await writeFile(path.join(line.folder, "uploads", location.split("/").at(-1)!), bytes);
    const answers = await Promise.all([ask(location), ask(location), ask(location)]);
    expect(answers.map((answer) => answer.headers.get("upload-offset"))).toEqual(["10000", "10000", "10000"]);
    const documents = await line.db.document.findMany({ where: { caseId: owner.caseId } });
    expect(documents.map((document) => document.sha256)).toEqual([sha256(bytes)]);
  });

  it("is made into a document by the sweep when nobody asks again", async () => {
    const bytes = randomBytes(10_000);
    const id = locationOf(await begin(bytes.length))
      .split("/")
      .at(-1)!;
    await writeFile(path.join(line.folder, "uploads", id), bytes);
    const later = { ...line, now: () => new Date(Date.now() + 60_000) };
    expect(await tidyUploads(later, path.join(line.folder, "uploads"))).toMatchObject({ finished: 1 });
    expect(await line.db.document.count({ where: { caseId: owner.caseId, sha256: sha256(bytes) } })).toBe(1);
    expect(await readdir(path.join(line.folder, "uploads"))).not.toContain(id);
  });

  it("is forgotten, bytes and all, when nobody came back for a day", async () => {
    const location = locationOf(await begin(50_000));
    await patch(location, randomBytes(1000));
    const tomorrow = { ...line, now: () => new Date(Date.now() + 25 * 3_600_000) };
    await tidyUploads(tomorrow, path.join(line.folder, "uploads"));
    const answer = await ask(location);
    expect(answer.status).toBe(410);
    expect(await readdir(path.join(line.folder, "uploads"))).not.toContain(location.split("/").at(-1));
  });
});

describe("the upload door", () => {
  it("says beforehand how large a file may be", async () => {
    const answer = await fetch(`${door.address}/api/uploads`, { method: "OPTIONS" });
    expect(answer.headers.get("tus-max-size")).toBe(String(limits.fileBytes));
  });

  it("finds nobody else's upload", async () => {
    const location = locationOf(await begin(5000));
    const stranger = { user: (await ownACase(line.db)).userId };
    const answers = [
      await ask(location, stranger),
      await patch(location, randomBytes(5000), 0, stranger),
      await fetch(door.address + location, { method: "DELETE", headers: { ...ours(), ...stranger } }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404]);
    expect((await ask(location)).headers.get("upload-offset")).toBe("0");
  });

  it("puts nothing into somebody else's case", async () => {
    const other = await ownACase(line.db);
    expect((await begin(5000, {}, other.caseId)).status).toBe(404);
  });

  it.each([
    ["from another origin", { Origin: "https://evil.example" }, 403],
    ["of somebody signed out", { user: "" }, 401],
    ["of a file too large", { "Upload-Length": String(limits.fileBytes + 1) }, 413],
    ["of an empty file", { "Upload-Length": "0" }, 422],
  ])("refuses an upload %s", async (_what, headers, status) => {
    expect((await begin(5000, headers)).status).toBe(status);
    expect(await line.db.upload.count({ where: { caseId: owner.caseId } })).toBe(0);
  });

  it("never hands out what it received", async () => {
    const location = locationOf(await begin(5000));
    expect((await fetch(door.address + location, { headers: ours() })).status).toBe(405);
  });

  it("takes nothing more into a decided case", async () => {
    await line.db.case.update({ where: { id: owner.caseId }, data: { state: "declined" } });
    expect((await begin(5000)).status).toBe(409);
  });

  it("takes no more than sixty files into a case", async () => {
    const rows = Array.from({ length: limits.documentsPerCase }, (_, n) => ({
      id: `${owner.caseId}-${n}`,
      userId: owner.userId,
      caseId: owner.caseId,
      fileName: "a",
      bytes: 1,
    }));
    await line.db.upload.createMany({ data: rows });
    const refused = await begin(5000);
    expect([refused.status, await refused.text()]).toEqual([409, "too-many-documents"]);
  });
});

/** Sends a part of an upload in small pieces over a connection that the other side may cut. */
function sendSlowly(location: string, part: Uint8Array, total: number): Promise<void> {
  return new Promise((ended) => {
    const outgoing = send(door.address + location, {
      method: "PATCH",
      headers: {
        ...ours(),
        "Content-Type": "application/offset+octet-stream",
        "Upload-Offset": "0",
        "Content-Length": String(total),
      },
    });
    outgoing.on("error", () => ended());
    outgoing.on("close", () => ended());
    outgoing.write(part);
  });
}

async function waitForBytes(location: string, bytes: number): Promise<void> {
  const file = path.join(line.folder, "uploads", location.split("/").at(-1)!);
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await readFile(file)).length >= bytes) return;
    await pause(20);
  }
  throw new Error("the bytes did not arrive");
}
