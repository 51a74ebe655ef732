import { postToCase } from "./post-to-case";

/** What a reviewer may do to a case, as the server takes it. */
export type Act =
  | { act: "claim" }
  | { act: "release" }
  | { act: "sign"; caseVersion: number; agree: boolean }
  | {
      act: "decide";
      caseVersion: number;
      recommendationId: string | null;
      outcome: "approve" | "change" | "ask" | "decline";
      amount?: string;
      reasonCodes: readonly string[];
      message?: string;
    };

/** Sends one act; see `postToCase`. */
export const sendAct = (caseId: string, act: Act) => postToCase(caseId, "decision", act);
