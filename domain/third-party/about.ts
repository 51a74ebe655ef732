/** Who may say something of a business besides itself. */
export const issuerKinds = ["registry", "tax-bureau", "buyer", "bank", "platform", "device"] as const;
export type IssuerKind = (typeof issuerKinds)[number];

/** What a fact is about: the business itself, one of its invoices by number, or one of its vehicles by plate. */
export type About = { of: "business" } | { of: "invoice"; number: string } | { of: "vehicle"; plate: string };
