import { appealReceived } from "./appeal-received";
import { decidedApproved } from "./decided-approved";
import { decidedDeclined } from "./decided-declined";
import { documentFailed } from "./document-failed";
import { documentNeedsOwner } from "./document-needs-owner";
import { itemAsked } from "./item-asked";
import type { NoticeKind } from "./notice";
import { provisionalLine } from "./provisional-line";

/** Every notice an owner may get. */
export const notices: readonly NoticeKind[] = [
  appealReceived,
  decidedApproved,
  decidedDeclined,
  documentFailed,
  documentNeedsOwner,
  itemAsked,
  provisionalLine,
];

/** The notice with this id, or null when nobody knows it. */
export function noticeById(id: string): NoticeKind | null {
  return notices.find((notice) => notice.id === id) ?? null;
}
