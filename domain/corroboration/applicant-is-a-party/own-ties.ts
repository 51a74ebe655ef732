import type { CheckedDocument } from "../../checks/check";
import { textOf } from "../../documents/fact";
import { normaliseTaxId } from "../../values/tax-id";
import type { Attestation } from "../corroboration";
import { isApplicant } from "../is-applicant";
import { partiesNamed } from "../parties-named";
import { accountsIn } from "../traces/accounts";
import { phonesIn } from "../traces/phones";
import { reachedBy } from "../traces/reached-by";

/** By what a paper that names the applicant nowhere may be its own all the same, as that of a firm under its former name. */
export type OwnTie = "code" | "account" | "phone" | "representative" | "address" | "partner";

type Applicant = Pick<Attestation, "name" | "uscc" | "aliases" | "taxIds" | "disowned">;
type Known = {
  code: string | null;
  representatives: readonly string[];
  addresses: readonly string[];
  reached: ReadonlySet<string>;
  partners: ReadonlySet<string>;
};

/** What the other papers of the case say the applicant is known by. */
export function knownTies(documents: readonly CheckedDocument[], applicant: Applicant): Known {
  const licences = documents.filter(
    ({ kind, fields }) =>
      kind === "business-licence" && isApplicant(applicant, textOf(fields, "name"), textOf(fields, "uscc")),
  );
  const said = (name: string) => licences.flatMap(({ fields }) => textOf(fields, name) ?? []).map(plain);
  const reached = documents.flatMap((one) => reachedBy(one, applicant));
  return {
    code: applicant.uscc ? normaliseTaxId(applicant.uscc) : null,
    representatives: said("legalRepresentative").filter((one) => one.length >= 2),
    addresses: said("address"),
    reached: new Set(reached.flatMap(({ how, value }) => (how === "phone" || how === "account" ? [value] : []))),
    partners: new Set(documents.flatMap((one) => partnersOn(one, applicant))),
  };
}

/** Whom the applicant sold to or bought from on this paper. */
function partnersOn({ kind, fields }: CheckedDocument, applicant: Applicant): string[] {
  if (kind !== "vat-invoice" && kind !== "invoice") return [];
  const sides = (partiesNamed[kind] ?? []).map(
    ([name, id]) => [textOf(fields, name), id ? textOf(fields, id) : null] as const,
  );
  const others = sides.filter(([name, id]) => !isApplicant(applicant, name, id));
  return others.length === 1 ? others.flatMap(([name]) => (name ? [plain(name)] : [])) : [];
}

/**
 * What ties this paper to the applicant though it names others. A street alone is many people's, and a customer of one's
 * own deals with others too: the two tie together only.
 */
export function ownTies(document: CheckedDocument, parties: readonly (string | null)[], known: Known): OwnTie[] {
  const lines = document.text.map(({ text }) => text);
  const folded = lines.map(plain);
  const street = known.addresses.flatMap((one) => /^(.{6,}?[路街道巷村镇])\d/u.exec(one)?.[1] ?? []);
  const partner = parties.some((one) => one !== null && known.partners.has(plain(one)));
  const ties: [OwnTie, boolean][] = [
    ["code", known.code !== null && folded.some((line) => line.includes(known.code!))],
    ["account", lines.some((line) => accountsIn(line).some((one) => known.reached.has(one)))],
    ["phone", lines.some((line) => phonesIn(line).some((one) => known.reached.has(one)))],
    ["representative", folded.some((line) => known.representatives.some((name) => isSignedBy(line, name)))],
    [
      "address",
      known.addresses.some((one) => withNumber(one) && folded.some((line) => line.includes(withNumber(one)!))),
    ],
    ["partner", partner && street.some((one) => folded.some((line) => line.includes(one)))],
  ];
  return ties.flatMap(([tie, holds]) => (holds ? [tie] : []));
}

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** An address as far as its house number: rooms and storeys are written many ways. */
const withNumber = (address: string): string | null => /^.{5,}?\d+号?/u.exec(address)?.[0] ?? null;

/** "法定代表人（签字）：赵辉文": a name where one signs, and nothing longer that only begins so. */
const isSignedBy = (line: string, name: string): boolean =>
  /(?:代表|签字|签名|签章|负责人|经营者|法人|委托人|代理人)/u.test(line) && line.endsWith(name);
