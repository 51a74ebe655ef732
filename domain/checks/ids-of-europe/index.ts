import { textOf } from "../../documents/fact";
import { isIban } from "../../values/iban";
import { isVatId } from "../../values/vat-id";
import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check } from "../check";

const iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g;
/** How long an account number of each land is. Source: ISO 13616 registry. */
const lengths: Readonly<Record<string, number>> = {
  DE: 22,
  FR: 27,
  GB: 22,
  BE: 16,
  NL: 18,
  IT: 27,
  AT: 20,
  IE: 22,
  CH: 21,
  ES: 24,
  PL: 28,
  LU: 20,
};

/** Account numbers on the page that have the length of their land: others were cut or are no account numbers. */
const ibansIn = (text: string): string[] =>
  [...text.matchAll(iban)]
    .map(([found]) => found.replaceAll(" ", ""))
    .filter((found) => lengths[found.slice(0, 2)] === found.length);

/** Never more than low: samples and small software print ids that were never given out, and honest people use them. */
export const idsOfEurope: Check = {
  id: "ids-of-europe",
  version: 1,
  kinds: ["invoice"],
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "欧洲税号与账号的校验位",
      saw: "{what, select, iban {账号 IBAN} other {增值税号}}“{id}”的校验位不对。",
      expected: "税号和 IBAN 的校验位都对得上。",
      todo: "请在欧盟 VIES 查询税号，并向对方核对账号。",
      owner: "请上传发票的原件 PDF 或 XML。",
    },
    en: {
      title: "Check digits of European ids",
      saw: "The {what, select, iban {IBAN} other {VAT number}} “{id}” does not fit its check digits.",
      expected: "VAT numbers and IBANs fit their check digits.",
      todo: "Look the VAT number up in VIES and ask the other party for the account.",
      owner: "Please upload the original PDF or XML of the invoice.",
    },
  }),
  run({ fields, text }) {
    const vatIds = ["sellerTaxId", "buyerTaxId"].filter((name) => isVatId(textOf(fields, name) ?? "") !== null);
    const accounts = text.flatMap((line) => ibansIn(line.text).map((id) => ({ id, line })));
    if (vatIds.length === 0 && accounts.length === 0) return notApplicable;
    const wrong = vatIds.find((name) => !isVatId(textOf(fields, name) ?? ""));
    if (wrong) {
      const fact = fields[wrong]!;
      return concern("low", { what: "vat", id: textOf(fields, wrong) ?? "" }, fact);
    }
    const account = accounts.find(({ id }) => !isIban(id));
    return account
      ? concern("low", { what: "iban", id: `${account.id.slice(0, 4)}…${account.id.slice(-4)}` }, account.line)
      : pass;
  },
};
