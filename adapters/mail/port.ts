/** Sends one message to an e-mail address or phone. @throws when the transport refused it (the outbox retries). */
export interface Mailer {
  send(message: { to: string; subject: string; text: string }): Promise<void>;
}
