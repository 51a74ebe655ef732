"use server";
import { db, drawCode, env, hashCode } from "@/adapters/web";
import { say } from "@/domain/words";
import { currentLanguage } from "@/i18n/language";
import { countInWindow } from "@/pipeline/uploads/count-in-window";
import { clientAddress } from "../client-address";
import { normaliseAddress } from "../normalise-address";
import { signInWords } from "../words";

export type CodeRequest = { ok: true; address: string } | { ok: false; problem: "address-invalid" | "too-many-codes" };

const limits = { perAddress: 5, perClient: 60, minutes: 10 };

/** Sends a one-time code to a phone or e-mail: good for ten minutes and five tries. Whoever owns it may sign in. */
export async function requestCode(typed: string): Promise<CodeRequest> {
  const address = normaliseAddress(String(typed).slice(0, 254));
  if (!address) return { ok: false, problem: "address-invalid" };
  const now = new Date();
  const asked = await countInWindow(db(), `code:${address}`, limits.minutes, now);
  const askedHere = await countInWindow(db(), `code-from:${await clientAddress()}`, limits.minutes, now);
  if (asked > limits.perAddress || askedHere > limits.perClient) return { ok: false, problem: "too-many-codes" };

  const language = await currentLanguage();
  const code = drawCode();
  await db().$transaction([
    db().signInCode.create({
      data: {
        address,
        codeHash: hashCode(address, code, env().authSecret),
        createdAt: now,
        expiresAt: new Date(now.getTime() + 600_000),
      },
    }),
    db().outboxMessage.create({
      data: {
        to: address,
        subject: say(signInWords, language, "codeSubject", { code }),
        text: say(signInWords, language, "codeText", { code }),
      },
    }),
  ]);
  return { ok: true, address };
}
