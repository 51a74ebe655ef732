import type { Fields, KindId } from "@/domain/documents/kind";

/** One file to read, with what it says in truth. A field that is not in `truth` was not labelled and is not counted. */
export type LabelledFile = {
  /** Which collection it belongs to: evidence, cast or range. */
  set: string;
  path: string;
  kind: KindId;
  truth: Readonly<Record<string, string>>;
};

/** How a file holds its facts. A picture that does not say in its name whether it was scanned or photographed is a picture. */
export type Form = "xml" | "ofd" | "pdf" | "scan" | "photo" | "picture";

/** A labelled file after it was read. */
export type ReadFile = LabelledFile & {
  form: Form;
  said: { kind: KindId; fields: Fields; text: string } | null;
  milliseconds: number;
  pages: number;
};

/** The form of a file, told by its name: "contract-zh-photo-001.jpg", "invoice.ofd". */
export function formOf(file: string): Form {
  const said = /-(scan|photo)\b/.exec(file)?.[1];
  const ending = file.split(".").at(-1)?.toLowerCase();
  return (said ?? (ending === "xml" || ending === "ofd" || ending === "pdf" ? ending : "picture")) as Form;
}
