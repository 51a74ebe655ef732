import { textOf } from "../../documents/fact";
import { foldName } from "../../values/company-name";
import { usccKind } from "../../values/tax-id";
import { defineWords } from "../../words";
import { answersOrPass } from "../answers-or-pass";
import type { CaseAnswer, CaseEvidence, Corroboration } from "../corroboration";
import { isApplicant } from "../is-applicant";
import { type OwnInvoice, ownSales, percentOf, sumOf } from "../own-invoices";
import { ownStatements, whereSaid } from "../own-statements";
import { counterpartiesInCommon } from "./counterparties-in-common";

export const relatedParty: Corroboration = {
  id: "related-party",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "关联交易",
      saw: "{how, select, person {买方“{party}”就是营业执照上的经营者（法定代表人）本人} named {买方“{party}”的字号含经营者姓名} licence {“{party}”的营业执照与申请人同一法定代表人} common {交易对方也是申请人，且与本户共用电话、账号或设备} money {入账主要来自经营者本人“{party}”} other {买方“{party}”}}，占 {percent}%。",
      expected: "客户是别人家的生意：人、电话、账户都与申请人不同；经营者垫付的钱只是入账的一小部分。",
      todo: "请核实两家的关系；自己开给自己的发票、自己转入的钱不算销售。",
      owner: "请补充与这家客户真实往来的凭证，例如送货单和收款记录。",
    },
    en: {
      title: "Trade with oneself",
      saw: "{how, select, person {The buyer “{party}” is the owner named on the business licence} named {The buyer “{party}” bears the owner's name} licence {“{party}” has the same legal representative as the applicant} common {A partner is an applicant too and shares a telephone, account or device with this one} money {Money comes in mostly from the owner, “{party}”} other {Buyer “{party}”}}: {percent} %.",
      expected:
        "Customers are other people's businesses, with people, telephones and accounts of their own; what owners pay in themselves is a small part.",
      todo: "Find out how the two belong together; what one invoices or pays oneself is no sale.",
      owner: "Please add proof of this trade, such as delivery notes and payments.",
    },
  }),
  run(evidence, { today }) {
    const owners = ownersOf(evidence);
    const sales = ownSales(evidence, today).filter((one) => one.amount > 0n);
    return answersOrPass(
      [
        ...buyersOfTheOwner(evidence, sales, owners),
        ...licencesOfTheOwner(evidence, owners),
        ...counterpartiesInCommon(evidence, sales),
        ...ownersMoney(evidence, owners),
      ],
      evidence,
    );
  },
};

type Owner = { name: string; soleTrader: boolean };

/** Who stands on the applicant's own business licence as owner or legal representative. */
function ownersOf({ attestation, documents }: CaseEvidence): Owner[] {
  return documents.flatMap((document) => {
    const person = textOf(document.fields, "legalRepresentative");
    const [name, uscc] = [textOf(document.fields, "name"), textOf(document.fields, "uscc")];
    if (document.kind !== "business-licence" || !person || !isApplicant(attestation, name, uscc)) return [];
    return foldName(person).length >= 2
      ? [{ name: foldName(person), soleTrader: usccKind(uscc ?? "") === "sole-trader" }]
      : [];
  });
}

const isHim = (name: string, owner: Owner): boolean => foldName(name).replace(/个人$/u, "") === owner.name;
/** A name of two letters stands in many firms' names by chance; one of three hardly ever does. */
const bearsName = (name: string, owner: Owner): boolean =>
  owner.name.length >= 3 && foldName(name) !== owner.name && foldName(name).includes(owner.name);

function buyersOfTheOwner(
  evidence: CaseEvidence,
  sales: readonly OwnInvoice[],
  owners: readonly Owner[],
): CaseAnswer[] {
  if (owners.some((owner) => foldName(evidence.attestation.name).includes(owner.name) && owner.name.length < 3))
    return [];
  return (["person", "named"] as const).flatMap<CaseAnswer>((how) => {
    const his = sales.filter(({ other }) =>
      owners.some((owner) => (how === "person" ? isHim(other, owner) : bearsName(other, owner))),
    );
    const first = his[0];
    if (!first) return [];
    const percent = percentOf(sumOf(his), sumOf(sales));
    const fact = first.document.fields.buyerName;
    return [
      {
        verdict: "concern",
        severity: percent >= 50 ? "high" : percent >= 10 ? "medium" : "low",
        documentId: first.document.id,
        with: his.slice(1).map((one) => one.document.id),
        ...{ page: fact?.page, box: fact?.box },
        saw: { how, party: first.other, percent },
      },
    ];
  });
}

/** A licence of a partner in the same case that names the same person. */
function licencesOfTheOwner(evidence: CaseEvidence, owners: readonly Owner[]): CaseAnswer[] {
  return evidence.documents.flatMap<CaseAnswer>((document) => {
    const person = textOf(document.fields, "legalRepresentative");
    const [name, uscc] = [textOf(document.fields, "name"), textOf(document.fields, "uscc")];
    if (document.kind !== "business-licence" || !person || !name || isApplicant(evidence.attestation, name, uscc))
      return [];
    if (!owners.some((owner) => isHim(person, owner))) return [];
    const fact = document.fields.legalRepresentative;
    return [
      {
        verdict: "concern",
        severity: "low",
        documentId: document.id,
        ...{ page: fact?.page, box: fact?.box },
        saw: { how: "licence", party: name, percent: 0 },
      },
    ];
  });
}

/** A sole trader's own money and the shop's are hardly apart: only where nearly nothing else comes in it is told. */
function ownersMoney(evidence: CaseEvidence, owners: readonly Owner[]): CaseAnswer[] {
  return ownStatements(evidence).flatMap<CaseAnswer>((statement) => {
    const his = statement.movements.filter(
      (one) => one.in > 0n && owners.some((owner) => isHim(one.counterparty, owner)),
    );
    const percent = percentOf(
      his.reduce((sum, one) => sum + one.in, 0n),
      statement.totalIn,
    );
    if (his.length < 2 || percent < 50) return [];
    const sole = owners.some((owner) => owner.soleTrader);
    return [
      {
        verdict: "concern",
        severity: percent >= (sole ? 85 : 65) && his.length >= 3 ? "medium" : "low",
        documentId: statement.document.id,
        ...whereSaid(statement.document, his[0]!.in, "rows"),
        saw: { how: "money", party: his[0]!.counterparty, percent },
      },
    ];
  });
}
