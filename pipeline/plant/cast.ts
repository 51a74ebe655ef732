import type { Attestation } from "@/domain/corroboration/corroboration";

/** A business of the demo cast, as it is planted: who owns it, what they state, and the files they show. */
export type CastMember = {
  /** Folder name, e.g. "haulier". */
  id: string;
  owner: { name: string; address: string; language: string };
  attestation: Attestation;
  evidence: readonly { path: string; fileName: string }[];
};
