import type { Rung } from "../reading";
import { defineWords, type Language, say } from "../words";

const rungWords = defineWords({
  "zh-CN": {
    "signed-xml": "签名原件",
    xml: "XML 原件",
    "pdf-text": "文字层",
    qr: "二维码",
    ocr: "识别",
    declared: "申请人填写",
  },
  en: {
    "signed-xml": "Signed original",
    xml: "XML original",
    "pdf-text": "Text layer",
    qr: "QR code",
    ocr: "Recognised",
    declared: "Typed by applicant",
  },
});

/** Where a fact was read, in a reviewer's words. */
export function sayRung(rung: Rung, language: Language): string {
  return say(rungWords, language, rung);
}
