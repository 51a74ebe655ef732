/** Calendar days within which an applicant must hear of the action taken (US Regulation B, 12 CFR 1002.9(a)(1)). */
export const daysToDecide = 30;

/** When a case submitted at `submittedAt` must be decided. */
export function dueAt(submittedAt: Date): Date {
  return new Date(submittedAt.getTime() + daysToDecide * 86_400_000);
}
