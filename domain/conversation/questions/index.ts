import type { Question } from "../question";
import { buysHow } from "./buys-how";
import { customers } from "./customers";
import { industry } from "./industry";
import { name } from "./name";
import { paidHow } from "./paid-how";
import { proofs } from "./proofs";
import { supplierInvoices } from "./supplier-invoices";
import { turnover } from "./turnover";
import { turnoverPeriod } from "./turnover-period";
import { turnoverRight } from "./turnover-right";

/** Everything the helper asks, in the order it asks. The first ones become what the owner states. */
export const questions: readonly Question[] = [
  name, // what is it called
  industry, // what does it do
  turnover, // how much does it sell
  turnoverPeriod, // in a year or a month, where that was not said
  turnoverRight, // was that understood
  customers, // to whom does it sell
  paidHow, // how do they pay
  buysHow, // how is what is bought paid for
  supplierInvoices, // is there paper of it
  proofs, // what is there to show
];

/** The question with this id, or null. */
export const questionById = (id: string | null): Question | null => questions.find((one) => one.id === id) ?? null;
