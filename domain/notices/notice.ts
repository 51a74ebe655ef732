import type { Words } from "../words";

/** A message to an owner inside the product. Its values are what the words name. */
export type NoticeKind = { id: string; leadsTo: "home" | "document" | "result"; words: Words<"title" | "body"> };
