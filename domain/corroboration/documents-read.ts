import type { CheckedDocument } from "../checks/check";
import { seenLines } from "../checks/seen-lines";
import { kindById } from "../documents";
import { recognise } from "../documents/recognise";
import { splitReading } from "../documents/split/split-reading";
import type { Reading } from "../reading";
import { looksOf } from "./traces/looks";

/**
 * The documents in one file as the checks see them, by today's rules of extraction, before anybody corrected or settled
 * anything. The first goes by `id`, the second by "id#2".
 */
export function documentsRead(id: string, reading: Reading): Omit<CheckedDocument, "uploadedAt">[] {
  return splitReading(reading).map((part, index) => documentRead(id, part.reading, index + 1));
}

function documentRead(id: string, reading: Reading, part: number): Omit<CheckedDocument, "uploadedAt"> {
  const { kind, confidence } = recognise(reading);
  return {
    id: part === 1 ? id : `${id}#${part}`,
    kind,
    kindConfidence: confidence,
    fileName: reading.file.name,
    sha256: reading.file.sha256,
    ...(part === 1 ? {} : { part }),
    fields: kindById(kind).extract(reading),
    text: seenLines(reading),
    codes: reading.pages.flatMap((page) => page.codes.map((code) => ({ ...code, page: page.number }))),
    picture: reading.picture,
    pdf: reading.pdf,
    ofd: reading.ofd,
    looks: looksOf(reading),
  };
}
