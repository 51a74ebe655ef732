import { fact } from "../documents/fact";
import type { KindId, Row } from "../documents/kind";
import type { Rung } from "../reading";
import type { CheckedDocument } from "./check";

/** A document for tests of rules: fields by name, read from `rung` with confidence 0.97. */
export function aDocument(
  kind: KindId,
  values: Readonly<Record<string, string | readonly Row[]>>,
  more: Partial<CheckedDocument> & { rung?: Rung } = {},
): CheckedDocument {
  const { rung = "pdf-text", ...rest } = more;
  const fields = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      fact(value, { rung, confidence: 0.97, page: 1, box: [0.1, 0.1, 0.2, 0.05] }),
    ]),
  );
  const id = rest.id ?? `${kind}:${JSON.stringify(values)}`;
  return {
    id,
    kind,
    kindConfidence: 1,
    fileName: "file.pdf",
    sha256: id,
    uploadedAt: "2026-11-20T08:00:00.000Z",
    fields,
    text: [],
    codes: [],
    picture: null,
    pdf: null,
    ...rest,
  };
}
