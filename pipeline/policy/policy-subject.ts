/** What the audit chain calls a policy version. */
export const policySubject = (id: string): string => `policy:${id}`;
