import type { ReactNode } from "react";

/** What another task of the product does for the helper: the page that mounts it says how. */
export type TalkDoors = {
  /** The buttons that add evidence to a case, the camera first or files first. */
  upload: (caseId: string, by: "camera" | "files") => ReactNode;
  correct: (documentId: string, kind: string, field: string, value: string) => Promise<{ ok: boolean }>;
  setKind: (documentId: string, kind: string) => Promise<{ ok: boolean }>;
};
