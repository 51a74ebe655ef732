import type { Attestation } from "@/domain/corroboration/corroboration";
import type { GivenFact } from "@/domain/third-party/third-party-fact";

/** A business of the demo cast, as it is planted: who owns it, what they state, and the files they show. */
export type CastMember = {
  /** Folder name, e.g. "haulier". */
  id: string;
  owner: { name: string; address: string; language: string };
  attestation: Attestation;
  evidence: readonly { path: string; fileName: string }[];
  /** What others say of the business, where anybody does. */
  thirdParty?: readonly GivenFact[];
};
