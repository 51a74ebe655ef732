import { defineWords, type Language, say } from "../words";
import type { IssuerKind } from "./about";

export const issuerWords = defineWords({
  "zh-CN": {
    registry: "登记机关",
    "tax-bureau": "税务机关",
    buyer: "买方",
    bank: "银行",
    platform: "平台",
    device: "设备",
    by: "{issuer}（{kind}，{on}）",
  },
  en: {
    registry: "Registry",
    "tax-bureau": "Tax bureau",
    buyer: "Buyer",
    bank: "Bank",
    platform: "Platform",
    device: "Device",
    by: "{issuer} ({kind}, {on})",
  },
});

/** Who says it and when: "Companies House (Registry, 20 Nov 2026)"; `on` is the day as the reader writes it. */
export const sayIssuer = (fact: { issuer: string; issuerKind: IssuerKind }, on: string, language: Language): string =>
  say(issuerWords, language, "by", { issuer: fact.issuer, kind: say(issuerWords, language, fact.issuerKind), on });
