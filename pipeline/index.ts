import { check } from "./check/check";
import { corroborate } from "./corroborate/corroborate";
import { extract } from "./extract/extract";
import { notify } from "./notify/notify";
import { read } from "./read/read";
import { recommend } from "./recommend/recommend";
import type { Stage } from "./stage";

/**
 * The line, in walking order. A file is first stored at the door (store/store-file.ts), by whoever received it;
 * scoring and recommending are one stage, because the amount and its scorecard are one answer to one input.
 */
export const stages: readonly Stage[] = [
  read, // the file: text, codes, plates, pages as pictures
  extract, // the reading: which kind it is, and its facts
  check, // the document alone; from here on the subject is the case
  corroborate, // across the case, the attestation and other applicants
  recommend, // scorecard, amount, reasons, next best evidence
  notify, // whoever has to know
];

/** The stage with this id. @throws when the line has none. */
export function stageById(id: string): Stage {
  const stage = stages.find((one) => one.id === id);
  if (!stage) throw new Error(`the line has no stage "${id}"`);
  return stage;
}
