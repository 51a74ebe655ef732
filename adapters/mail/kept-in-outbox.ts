import type { Mailer } from "./port";

/** The embedded mode's mailer: the message stays in the outbox table, where a page shows it. */
export function keptInOutbox(): Mailer {
  return { send: async () => undefined };
}
