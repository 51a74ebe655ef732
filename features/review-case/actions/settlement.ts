import { z } from "zod";
import { treatments } from "@/domain/ledger/settlement";

/** What the reviewer says of one value of the ledger. `caseVersion` is the version they saw. */
export const settlementSchema = z.object({
  caseVersion: z.int().positive(),
  /** Id of the ledger's row. */
  row: z.string().min(1).max(300),
  value: z.string().min(1).max(500),
  treats: z.enum(treatments),
  note: z.string().max(500).optional(),
});
export type Settling = z.infer<typeof settlementSchema>;

export type SettlementProblem =
  | "changed"
  | "not-found"
  | "not-claimed"
  | "claimed-by-another"
  | "own-decision-appealed"
  | "not-in-ledger";

export type Settled = { ok: true; settlementId: string } | { ok: false; problem: SettlementProblem };
