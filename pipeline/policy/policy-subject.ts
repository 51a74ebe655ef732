/** What the audit chain calls a policy version. */
export const policySubject = (version: string): string => `policy:${version}`;
