import { parseInvoiceQr } from "../../values/invoice-qr";
import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check } from "../check";

export const qrChecksum: Check = {
  id: "qr-checksum",
  version: 1,
  kinds: ["vat-invoice"],
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "二维码校验码",
      saw: "二维码的校验码与内容不符。",
      todo: "请重新扫码；仍不符说明二维码被改过。",
      owner: "二维码读得不准，请再拍一张清楚的。",
    },
    en: {
      title: "Checksum of the QR code",
      saw: "The QR code's checksum does not fit what it says.",
      todo: "Scan it again; if it still does not fit, the code was altered.",
      owner: "The QR code could not be trusted. Please take a sharper photo.",
    },
  }),
  run(document) {
    const sighting = document.codes.find((code) => parseInvoiceQr(code.text));
    const ok = sighting ? parseInvoiceQr(sighting.text)?.crcOk : null;
    if (!sighting || ok === null || ok === undefined) return notApplicable;
    return ok ? pass : concern("high", {}, sighting);
  },
};
