import type { Reading } from "../../reading";
import { findCurrency } from "../../values/find-currency";
import { defineWords } from "../../words";
import { factFromLine, spokenFields } from "../fact";
import type { DocumentKind, Fact } from "../kind";
import type { PlacedLine } from "../layout/placed-line";
import { fieldsSchema } from "../schema";
import { contractAmount } from "./amount";
import { contractText } from "./contract-text";
import { contractDays } from "./days";
import { contractFields } from "./fields";
import { looksLikeContract } from "./looks-like-contract";
import { contractNumber, contractSeals } from "./number-and-seals";
import { contractParties } from "./parties";
import { contractTitle } from "./title";

/** Sums that bound a liability or a penalty say nothing of what the contract is paid in. */
const aside = /liab|exceed|penalt|indemn|赔偿|违约|注册资本/iu;

/** The currency named on the amount's own line, else the first that the contract names for a price. */
function currencyOf(lines: readonly PlacedLine[], amount: Fact | null): Fact | null {
  const near = lines.filter(
    (line) => amount?.box && line.page === amount.page && Math.abs(line.box[1] - amount.box[1]) < 0.02,
  );
  const named = (line: PlacedLine) => findCurrency(line.text) !== null;
  const isAside = (line: PlacedLine, index: number) => aside.test(`${lines[index - 1]?.text ?? ""} ${line.text}`);
  const at = near.find(named) ?? lines.find((line, index) => named(line) && !isAside(line, index));
  const yuan = at ? undefined : near.find((line) => /[元圆整]/u.test(line.text));
  if (yuan) return factFromLine("CNY", yuan, 0.88);
  return at ? factFromLine(findCurrency(at.text)!, at, near.includes(at) ? 0.94 : 0.75) : null;
}

/** A contract, Chinese or English, of several pages. */
export const contract: DocumentKind<keyof typeof contractFields> = {
  id: "contract",
  words: defineWords({
    "zh-CN": { name: "合同", short: "合同", why: "证明您以后还有生意，做多久、值多少。", glyph: "合" },
    en: {
      name: "Contract",
      short: "Contract",
      why: "Shows that business will go on: with whom, how long and for how much.",
      glyph: "C",
    },
  }),
  fields: contractFields,
  recognise: looksLikeContract,
  extract: (reading: Reading) => {
    const text = contractText(reading);
    const { lines, flow } = text;
    const amount = contractAmount(flow);
    return spokenFields({
      contractNumber: contractNumber(flow),
      title: contractTitle(lines),
      ...contractParties(text),
      amount,
      currency: currencyOf(lines, amount),
      ...contractDays(text),
      seals: contractSeals(lines),
    });
  },
  asks: ["amount", "partyA", "partyB", "signedOn"],
  schema: fieldsSchema(contractFields),
};
