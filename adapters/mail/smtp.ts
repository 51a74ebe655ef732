import { createTransport } from "nodemailer";
import type { Mailer } from "./port";

/** Sends mail through the SMTP server at `url` (smtp:// or smtps://). Phones need an SMS gateway that takes mail. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url);
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ from, to, subject, text });
    },
  };
}
