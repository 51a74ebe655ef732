import type { CheckedDocument } from "@/domain/checks/check";
import { seenLines } from "@/domain/checks/seen-lines";
import { looksOf } from "@/domain/corroboration/traces/looks";
import { kindById } from "@/domain/documents";
import { recognise } from "@/domain/documents/recognise";
import { splitReading } from "@/domain/documents/split/split-reading";
import type { Reading } from "@/domain/reading";
import type { KeptShowing } from "./kept-cases";
import type { KeptReadings } from "./kept-readings";

/** The documents of a case as the checks see them, from today's rules of extraction; files nobody can read are left out. */
export async function documentsOf(
  caseId: string,
  showing: KeptShowing,
  readings: KeptReadings,
): Promise<CheckedDocument[]> {
  const read = await Promise.all(showing.files.map(async (file) => ({ file, reading: await readings.of(file) })));
  return read.flatMap(({ file, reading }) => {
    if (!reading) return [];
    const uploadedAt = showing.shownAt?.[file.name] ?? `${showing.asOf}T12:00:00.000Z`;
    return splitReading(reading).map((part, index) =>
      understood(`${caseId}/${file.name}`, part.reading, index + 1, uploadedAt),
    );
  });
}

function understood(id: string, reading: Reading, part: number, uploadedAt: string): CheckedDocument {
  const { kind, confidence } = recognise(reading);
  return {
    id: part === 1 ? id : `${id}#${part}`,
    ...{ kind, kindConfidence: confidence, fileName: reading.file.name, sha256: reading.file.sha256, uploadedAt },
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

/** The file of its case that a document came from: "sale-03.pdf" of "case 7/sale-03.pdf#2". */
export const fileOf = (documentId: string): string =>
  documentId.slice(documentId.lastIndexOf("/") + 1).replace(/#\d+$/, "");
