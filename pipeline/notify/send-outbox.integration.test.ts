import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, withTestDatabase } from "@/adapters/db/test-database";
import type { Mailer } from "@/adapters/mail/port";
import { sendOutbox } from "./send-outbox";

let database: TestDatabase;
beforeAll(async () => {
  database = await withTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.db.outboxMessage.deleteMany();
  await database.db.outboxMessage.create({ data: { to: "owner@cast.example", subject: "Code", text: "123456" } });
});

/** A mailer at the port that keeps what it was given, or refuses everything. */
function mailer(refuses = false): Mailer & { sent: string[] } {
  const sent: string[] = [];
  return {
    sent,
    send: async ({ to }) => {
      if (refuses) throw new Error("mailbox full");
      sent.push(to);
    },
  };
}
const theMessage = () => database.db.outboxMessage.findFirstOrThrow();
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);

describe("a message in the outbox", () => {
  it("is sent once, by whichever worker comes first", async () => {
    const mail = mailer();
    await Promise.all([sendOutbox(database.db, mail), sendOutbox(database.db, mail)]);
    await sendOutbox(database.db, mail);
    expect(mail.sent).toEqual(["owner@cast.example"]);
    expect(await theMessage()).toMatchObject({ attempts: 1, error: null, sentAt: expect.any(Date) });
  });

  it("that was refused waits, longer each time, and is sent when the way is free", async () => {
    await sendOutbox(database.db, mailer(true));
    expect(await theMessage()).toMatchObject({ attempts: 1, sentAt: null, error: "Error" });
    const mail = mailer();
    expect(await sendOutbox(database.db, mail)).toBe(0);
    expect(await sendOutbox(database.db, mail, inSeconds(25))).toBe(1);
    expect(mail.sent).toHaveLength(1);
  });

  it("that is refused again and again is given up and stays to be seen", async () => {
    for (let hour = 0; hour < 12; hour += 1) await sendOutbox(database.db, mailer(true), inSeconds(hour * 3600));
    expect(await theMessage()).toMatchObject({ attempts: 8, sentAt: null });
  });
});
