import type { Treatment } from "@/domain/ledger/settlement";
import { postToCase } from "../post-to-case";

export type Settling = { caseVersion: number; row: string; value: string; treats: Treatment; note?: string };

/** Sends one settlement; see `postToCase`. */
export const sendSettlement = (caseId: string, given: Settling) => postToCase(caseId, "settlement", given);
