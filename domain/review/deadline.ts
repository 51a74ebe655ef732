/** Calendar days within which an applicant must hear of the action taken (US Regulation B, 12 CFR 1002.9(a)(1)). */
export const daysToDecide = 30;

/** When a case submitted at `submittedAt` must be decided. */
export function dueAt(submittedAt: Date): Date {
  return new Date(submittedAt.getTime() + daysToDecide * 86_400_000);
}

/** The same for a policy that wants it sooner; later than the law allows it cannot be. */
export function dueWithin(submittedAt: Date, hours: number): Date {
  return new Date(Math.min(submittedAt.getTime() + hours * 3_600_000, dueAt(submittedAt).getTime()));
}
