/** The type of invoice that a title names, without the province or city before it; null when it names none. */
export function invoiceTypeOf(title: string): string | null {
  const text = title.normalize("NFKC").replace(/\s/g, "");
  const digital = /电子发票.{0,2}?(增值税专用发票|普通发票|铁路电子客票|航空运输电子客票行程单)/.exec(text);
  if (digital) return `电子发票（${digital[1]}）`;
  const tolls = /通行费/.test(text) ? "（通行费）" : "";
  const classic = /增值税(电子)?(专用|普通)发票/.exec(text);
  if (classic) return `增值税${classic[1] ?? ""}${classic[2]}发票${/卷/.test(text) ? "（卷票）" : tolls}`;
  return /机动车销售统一发票|二手车销售统一发票/.exec(text)?.[0] ?? null;
}

/** The type that a QR code's kind stands for; sources differ about others than these, so they say nothing. */
export function invoiceTypeOfQr(kind: string): string | null {
  const types: Record<string, string> = {
    "01": "增值税专用发票",
    "04": "增值税普通发票",
    "10": "增值税电子普通发票",
    "31": "电子发票（增值税专用发票）",
    "32": "电子发票（普通发票）",
  };
  return types[kind] ?? null;
}
