import { aDocument } from "../checks/a-document";
import type { CheckedDocument } from "../checks/check";
import type { Attestation } from "../corroboration/corroboration";
import { withLearnt } from "./learnt";
import type { LedgerRow } from "./ledger";
import { ledgerOf } from "./ledger-of";
import type { Settlement, Treatment } from "./settlement";

const today = "2026-11-20";
/** A case for tests of the ledger: a haulier as it states itself. */
export const attestation: Attestation = {
  name: "江门市葵岗区金马联运有限公司",
  uscc: "91440791MA53C9J69W",
  industry: "haulage",
  region: "广东省江门市",
  yearlySales: "1000000.00",
  currency: "CNY",
  currentLine: "50000.00",
  bankKnownYearlySales: "300000.00",
  establishedOn: "2025-05-19",
  aliases: [],
};

export const licence = (values: Record<string, string> = {}, id = "licence") =>
  aDocument("business-licence", { name: attestation.name, uscc: attestation.uscc!, ...values }, { id, rung: "ocr" });
export const invoice = (id: string, values: Record<string, string> = {}) =>
  aDocument(
    "vat-invoice",
    {
      invoiceNumber: `2644200000842951${id.padStart(4, "0")}`,
      sellerName: attestation.name,
      sellerTaxId: attestation.uscc!,
      buyerName: "中山市秋屿灯饰有限公司",
      buyerTaxId: "91442091MA52H3D87R",
      totalAmount: "21939.00",
      issuedOn: "2026-07-08",
      ...values,
    },
    { id },
  );
export const statement = (accountName: string) => aDocument("bank-statement", { accountName }, { id: "statement" });

let count = 0;
export const settlement = (attribute: string, value: string, treats: Treatment, over: string[] = []): Settlement => ({
  ...{ id: `s${++count}`, attribute, value, treats, over, note: null, by: "Ada" },
  at: new Date(Date.UTC(2026, 10, 20, 8, 0, count)).toISOString(),
});

export function ledger(
  documents: readonly CheckedDocument[],
  settlements: readonly Settlement[] = [],
  more = {},
): LedgerRow[] {
  const learnt = withLearnt({ ...attestation, ...more }, settlements);
  return ledgerOf({ attestation: learnt, documents, settlements }, { today });
}
export const row = (rows: readonly LedgerRow[], id: string) =>
  rows.find((one) => one.id === id || one.id.startsWith(`${id}@`));
export const standingOf = (rows: readonly LedgerRow[], id: string, value: string) =>
  row(rows, id)?.cells.find((cell) => cell.value === value)?.standing;
