import type { Fact, Fields, Standing } from "../documents/kind";
import { type Rung, rungs } from "../reading";

/** A fact without its place: value, rung, confidence, then what other rungs said and who stands behind it where told. */
export type PackedFact = [
  value: string,
  rung: number,
  confidence: number,
  others?: readonly (readonly [value: string, rung: number])[],
  standing?: Exclude<Standing, { by: "self" }>,
];

/** The fields that scorecard and amount read, of whatever kind. A test holds it against what judging says of whole cases. */
const read: ReadonlySet<string> = new Set([
  ...["invoiceType", "invoiceCode", "invoiceNumber", "issuedOn", "dueOn", "totalAmount", "netAmount", "taxAmount"],
  ...["currency", "sellerName", "sellerTaxId", "buyerName", "buyerTaxId"],
  ...["partyA", "partyB", "amount", "contractNumber", "signedOn", "startsOn", "endsOn"],
  ...["plateNumber", "owner", "holder", "vehicleType", "registeredOn", "useCharacter", "grossMass", "ratedLoad"],
  ...["uscc", "name", "establishedOn", "expiresOn", "validUntil", "vin", "permitNumber"],
  ...["accountName", "accountNumber", "from", "to", "totalIn", "totalOut", "closingBalance"],
  ...["signText", "takenOn", "merchantName"],
]);

/** The facts that judging reads, packed. Rows of tables are left out. */
export function packFields(fields: Fields): Record<string, PackedFact> {
  const packed: Record<string, PackedFact> = {};
  for (const [name, fact] of Object.entries(fields)) {
    if (!read.has(name) || typeof fact.value !== "string") continue;
    packed[name] = pack(fact, fact.value);
  }
  return packed;
}

/** Packed facts as they were, without their places. */
export function unpackFields(packed: Readonly<Record<string, PackedFact>>): Fields {
  const fields: Record<string, Fact> = {};
  for (const name in packed) fields[name] = unpack(packed[name]!);
  return fields;
}

function pack(fact: Fact, value: string): PackedFact {
  const others = (fact.others ?? []).map((other) => [other.value, numberOf(other.rung)] as const);
  const standing = fact.standing.by === "self" ? undefined : fact.standing;
  const packed: PackedFact = [value, numberOf(fact.rung), fact.confidence];
  if (others.length > 0 || standing) packed.push(others);
  if (standing) packed.push(standing);
  return packed;
}

function unpack([value, rung, confidence, others, told]: PackedFact): Fact {
  const standing: Standing = told ?? self;
  // Millions of these are made: plain objects of one shape, nothing spread.
  if (!others || others.length === 0) return { value, rung: rungs[rung]!, confidence, page: null, box: null, standing };
  const said = others.map(([other, by]) => ({ value: other, rung: rungs[by]!, page: null, box: null }));
  return { value, rung: rungs[rung]!, confidence, page: null, box: null, standing, others: said };
}

const self: Standing = { by: "self" };
const numberOf = (rung: Rung) => rungs.indexOf(rung);
