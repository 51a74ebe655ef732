/** What an owner may send, stated before sending. */
export const limits = {
  fileBytes: 20 * 1024 * 1024,
  documentsPerCase: 60,
  fileNameLength: 160,
};

/** Why a file was not taken in. */
export type StoreProblem = "empty" | "too-large" | "too-many-documents" | "case-closed";
