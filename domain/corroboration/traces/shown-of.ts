import type { CheckedDocument } from "../../checks/check";
import type { Attestation } from "../corroboration";
import type { Shown } from "./find-in-memory";
import { sketchesOf } from "./sketches-of";
import { tracesOf } from "./traces-of";

type By = { businessId: string; applicant: Pick<Attestation, "name" | "uscc" | "aliases">; shownAs: string };

/** A document as it is compared in memory with what others showed. */
export function shownOf(document: CheckedDocument, { businessId, applicant, shownAs }: By): Shown {
  const { name, uscc } = applicant;
  return {
    ...{ documentId: document.id, businessId, shownAs, applicant: { name, uscc } },
    traces: tracesOf(document, applicant),
    sketches: sketchesOf(document),
  };
}
