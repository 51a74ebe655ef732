import type { Day } from "./day";
import { isDay } from "./day";

/** What the QR code of a Chinese invoice says. `amount` is gross for kinds 31/32, may be net or gross for the older ones. */
export type InvoiceQr = {
  kind: string;
  code: string | null;
  number: string;
  amount: string | null;
  issuedOn: Day | null;
  checkCode: string | null;
  /** True or false when the payload carries a checksum; null when it has none. */
  crcOk: boolean | null;
  amountMeans: "gross" | "net-or-gross";
};

/** CRC-16/UMTS (polynomial 0x8005, initial 0, not reflected) of a text's UTF-8 bytes, as four upper-case hex digits. */
export function crc16Umts(text: string): string {
  let crc = 0;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x8005) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, "0");
}

/**
 * Reads the payload `01,<kind>,<code>,<number>,<amount>,<yyyymmdd>,<check code>,<CRC>[,]`, or the address form of some
 * platforms; null when the text is no invoice's.
 */
export function parseInvoiceQr(text: string): InvoiceQr | null {
  const plain = text.trim();
  return /^https?:/i.test(plain) ? fromAddress(plain) : fromPayload(plain);
}

function fromPayload(text: string): InvoiceQr | null {
  const parts = text.replace(/,$/, "").split(",");
  const [version, kind = "", code = "", number = "", amount = "", day = "", checkCode = "", crc = ""] = parts;
  if (version !== "01" || parts.length < 6 || !/^\d{2}$/.test(kind) || !/^(\d{8}|\d{20})$/.test(number)) return null;
  return {
    kind,
    code: code || null,
    number,
    amount: /^-?\d+(\.\d{1,2})?$/.test(amount) ? amount : null,
    issuedOn: dayOf(day),
    checkCode: checkCode || null,
    crcOk: crc ? checksumFits(text, crc) : null,
    amountMeans: kind === "31" || kind === "32" ? "gross" : "net-or-gross",
  };
}

/** Computed over everything before the checksum; the issuing software of kind 10 leaves the last comma out. */
function checksumFits(text: string, crc: string): boolean {
  const before = text.replace(/,$/, "").slice(0, -crc.length);
  return [before, before.replace(/,$/, "")].some((part) => crc16Umts(part) === crc.toUpperCase());
}

function fromAddress(text: string): InvoiceQr | null {
  // Parsed by hand: the address may be cut off or hold raw Chinese, and only its names matter.
  const found = new Map(
    [...text.matchAll(/[?&]([a-z]+)=([^&#]*)/gi)].map((match) => [match[1]!.toLowerCase(), match[2]!] as const),
  );
  const number = found.get("fphm") ?? "";
  if (!/chinatax\.gov\.cn/i.test(text) || !/^(\d{8}|\d{20})$/.test(number)) return null;
  const amount = found.get("kjje") ?? found.get("jshj") ?? "";
  return {
    kind: "",
    code: found.get("fpdm") || null,
    number,
    amount: /^-?\d+(\.\d{1,2})?$/.test(amount) ? amount : null,
    issuedOn: dayOf((found.get("kprq") ?? "").replace(/\D/g, "").slice(0, 8)),
    checkCode: null,
    crcOk: null,
    amountMeans: number.length === 20 ? "gross" : "net-or-gross",
  };
}

function dayOf(text: string): Day | null {
  const day = text.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  return isDay(day) ? day : null;
}
