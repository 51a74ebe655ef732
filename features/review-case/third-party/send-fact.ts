import type { GivenFact } from "@/domain/third-party/third-party-fact";
import { postToCase } from "../post-to-case";

/** Sends one fact; see `postToCase`. */
export const sendFact = (caseId: string, given: GivenFact) => postToCase(caseId, "third-party", given);
