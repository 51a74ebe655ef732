import type { CheckedDocument } from "../../checks/check";
import { businessKeys } from "../../documents/business-keys";
import { textOf } from "../../documents/fact";
import type { Fields, KindId } from "../../documents/kind";
import { foldName } from "../../values/company-name";
import type { Attestation } from "../corroboration";
import { invoiceLikeness } from "./invoice-likeness";
import { reachedBy } from "./reached-by";
import type { Trace } from "./trace";

/**
 * Everything by which a document is found again elsewhere, each way and value once. Pure; private values are still in
 * clear (privateWays): whoever keeps them seals them first.
 */
export function tracesOf(
  document: CheckedDocument,
  applicant: Pick<Attestation, "name" | "uscc" | "aliases">,
): Trace[] {
  const found: Trace[] = [
    { how: "bytes", value: `${document.sha256}#${document.part ?? 1}` },
    ...(document.looks?.pixels
      ? [{ how: "pixels" as const, value: `${document.looks.pixels}#${document.part ?? 1}` }]
      : []),
    ...keyTraces(document.kind, document.fields),
    ...(document.device ? [{ how: "device" as const, value: document.device }] : []),
    ...templateTraces(document),
    ...signTraces(document),
    ...reachedBy(document, applicant),
  ];
  return found.filter(
    (trace, index) => found.findIndex((one) => one.how === trace.how && one.value === trace.value) === index,
  );
}

/** What its facts alone say: its invoice, plate, frame number. */
export function keyTraces(kind: KindId, fields: Fields): Trace[] {
  const keys = businessKeys(kind, fields).map<Trace>((key) => {
    if (key.startsWith("plate:")) return { how: "plate", value: key.slice(6), ...placeOf(fields, "plateNumber") };
    if (key.startsWith("vin:")) return { how: "vin", value: key.slice(4), ...placeOf(fields, "vin") };
    return { how: "business-key", value: key, ...placeOf(fields, "invoiceNumber") };
  });
  const likeness = invoiceLikeness({ kind, fields });
  if (!likeness) return keys;
  return [...keys, { how: "invoice-likeness", value: `${likeness}|${keys.length > 0 ? "numbered" : "silent"}` }];
}

/** A PDF says for ever what it was first saved as; two papers with one such birth are one file written over. */
function templateTraces({ pdf, kind }: CheckedDocument): Trace[] {
  const papers = ["vat-invoice", "invoice", "receipt", "contract", "bank-statement"];
  return papers.includes(kind) ? (pdf?.births ?? []).map((value) => ({ how: "template", value })) : [];
}

function signTraces(document: CheckedDocument): Trace[] {
  const sign = document.kind === "storefront-photo" ? foldName(textOf(document.fields, "signText") ?? "") : "";
  return sign.length >= 3 ? [{ how: "sign", value: sign, ...placeOf(document.fields, "signText") }] : [];
}

const placeOf = (fields: Fields, name: string) => ({ page: fields[name]?.page, box: fields[name]?.box });
