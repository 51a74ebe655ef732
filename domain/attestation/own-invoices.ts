import type { Attestation } from "../corroboration/corroboration";

/**
 * Whether a business writes its invoices with a program of its own, as abroad, and does not have them from the Chinese tax
 * bureau: it has no Chinese register number, and it exports or trades in another currency.
 */
export const hasOwnInvoices = ({ uscc, currency, industry }: Pick<Attestation, "uscc" | "currency" | "industry">) =>
  !uscc && (currency !== "CNY" || industry === "export");
