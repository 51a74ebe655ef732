import type { CheckedDocument } from "@/domain/checks/check";
import { freshCode } from "@/domain/checks/fresh-code";
import { documentsRead } from "@/domain/corroboration/documents-read";
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
    return documentsRead(`${caseId}/${file.name}`, reading).map((one) => ({
      ...{ ...one, uploadedAt },
      ...codesFor(one, showing, uploadedAt),
    }));
  });
}

/** What is known of live codes about a photo, where its case was given any. */
function codesFor({ kind }: Pick<CheckedDocument, "kind">, showing: KeptShowing, uploadBegunAt: string) {
  const { challenges, codesOfOthers = [] } = showing;
  if (!challenges || (freshCode.kinds !== "all" && !freshCode.kinds.includes(kind))) return {};
  return { uploadBegunAt, challenges: challenges.filter(({ shownAt }) => shownAt <= uploadBegunAt), codesOfOthers };
}

/** The file of its case that a document came from: "sale-03.pdf" of "case 7/sale-03.pdf#2". */
export const fileOf = (documentId: string): string =>
  documentId.slice(documentId.lastIndexOf("/") + 1).replace(/#\d+$/, "");
