/**
 * Everything that the ledger may hold of a business, and nothing else. A closed list: what the law forbids to weigh
 * (gender, ethnicity, religion, marital status, health, exact home) has no row, because nothing adds one in passing.
 */
export const attributeIds = [
  "name",
  "uscc",
  "legal-representative",
  "premises-address",
  "established-on",
  "yearly-sales",
  "plates",
  "vehicle-owner",
  "permit-holder",
  "account-holder",
  "invoice-number",
  "invoice-date",
  "invoice-seller",
  "invoice-seller-id",
  "invoice-buyer",
  "invoice-buyer-id",
  "invoice-net",
  "invoice-tax",
  "invoice-total",
] as const;
export type AttributeId = (typeof attributeIds)[number];

/** The attribute of a row: "invoice-total@vat-invoice:26…" is "invoice-total" of that invoice. */
export const attributeOfRow = (row: string): string => row.split("@", 1)[0]!;
