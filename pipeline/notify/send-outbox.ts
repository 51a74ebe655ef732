import type { Database } from "@/adapters/db/port";
import type { Mailer } from "@/adapters/mail/port";

const attemptsBeforeGivingUp = 8;
const mailsAtOnce = 20;

/**
 * Sends the messages that wait in the outbox. A refused one is tried again in later rounds, later each time; a death
 * between sending and noting it may send a message twice, never lose it.
 */
export async function sendOutbox(db: Database, mail: Mailer, now = new Date()): Promise<number> {
  const waiting = await db.outboxMessage.findMany({
    where: { sentAt: null, attempts: { lt: attemptsBeforeGivingUp } },
    orderBy: { createdAt: "asc" },
    take: mailsAtOnce,
  });
  let sent = 0;
  for (const message of waiting) {
    if (!isDue(message, now) || !(await claimMail(db, message))) continue;
    const error = await mail.send(message).then(
      () => null,
      (reason: Error) => reason.name,
    );
    if (!error) sent += 1;
    await db.outboxMessage.update({
      where: { id: message.id },
      data: { error, sentAt: error ? null : new Date() },
    });
  }
  return sent;
}

/** Counts the attempt before it is made: of two workers one gets the message. */
async function claimMail(db: Database, { id, attempts }: { id: string; attempts: number }): Promise<boolean> {
  const { count } = await db.outboxMessage.updateMany({
    where: { id, attempts, sentAt: null },
    data: { attempts: { increment: 1 } },
  });
  return count === 1;
}

/** Attempt n waits 10 x 2^n seconds after the message was written. */
function isDue(message: { attempts: number; createdAt: Date }, now: Date): boolean {
  if (message.attempts === 0) return true;
  return now.getTime() - message.createdAt.getTime() >= 10_000 * 2 ** message.attempts;
}
