import type { Fact } from "@/domain/documents/kind";
import { editDistance } from "@/domain/values/words-look-like";
import type { ReadFile } from "./document";

export type Mark = "right" | "wrong" | "silent";
/** One labelled field of one file, marked. The field "(kind)" is the kind itself. */
export type Scored = { file: ReadFile; field: string; mark: Mark; fact: Fact | null };

const amounts = /^(net|tax|total)?amount$|^total(In|Out)$|balance$/i;
const names = /name|address|signtext|title|holder|owner|party|scope/i;

/** Marks every labelled field: amounts as numbers, names with at most a tenth of the characters wrong, the rest exact. */
export function score(files: readonly ReadFile[]): Scored[] {
  return files.flatMap((file) => [
    kindOf(file),
    ...Object.entries(file.truth).map(([field, want]) => one(file, field, want)),
  ]);
}

function kindOf(file: ReadFile): Scored {
  const said = file.said?.kind ?? "unknown";
  const mark = said === file.kind ? "right" : said === "unknown" ? "silent" : "wrong";
  return { file, field: "(kind)", mark, fact: null };
}

function one(file: ReadFile, field: string, want: string): Scored {
  const fact = file.said?.fields[field] ?? null;
  const got = typeof fact?.value === "string" ? fact.value : "";
  return { file, field, mark: got === "" ? "silent" : isRight(field, want, got) ? "right" : "wrong", fact };
}

function isRight(field: string, want: string, got: string): boolean {
  if (amounts.test(field)) return Math.abs(Number(got.replaceAll(",", "")) - Number(want)) < 0.005;
  const [a, b] = [folded(want), folded(got)];
  return names.test(field) ? editDistance(a, b) <= Math.max(a.length, b.length) * 0.1 : a === b;
}

/** Text without case, spaces and punctuation, as labels are compared. */
export function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
