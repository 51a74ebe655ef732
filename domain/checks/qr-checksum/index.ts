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
      expected: "二维码末尾的校验码由它前面的内容算出。",
      todo: "请重新扫码；仍不符时，请在税务局查验平台核对。",
      owner: "请再拍一张清楚、平整的照片，或上传原件。",
    },
    en: {
      title: "Checksum of the QR code",
      saw: "The QR code's checksum does not fit what it says.",
      expected: "The checksum at the end of the QR code follows from what stands before it.",
      todo: "Scan it again; if it still does not fit, check the invoice on the tax bureau's site.",
      owner: "Please take a sharp, flat photo, or upload the original file.",
    },
  }),
  run(document) {
    const sighting = document.codes.find((code) => parseInvoiceQr(code.text));
    const ok = sighting ? parseInvoiceQr(sighting.text)?.crcOk : null;
    if (!sighting || ok === null || ok === undefined) return notApplicable;
    return ok ? pass : concern("high", {}, sighting);
  },
};
