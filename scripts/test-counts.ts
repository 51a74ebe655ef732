export type Count = { passed: number; failed: number; skipped: number };

/** Adds counts up. */
export function sum(counts: readonly Count[]): Count {
  const add = (a: Count, b: Count) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  });
  return counts.reduce(add, { passed: 0, failed: 0, skipped: 0 });
}

/** Counts a Vitest JSON report. A runner that broke without a failed test (or without a report) counts as one failure. */
export function countOfVitest(report: unknown, code: number): Count {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = (report ?? {}) as Record<string, number>;
  return withBrokenRunner({ passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }, code);
}

/** Counts a Playwright JSON report; a test that passed on a second try counts as passed. */
export function countOfPlaywright(report: unknown, code: number): Count {
  const {
    expected = 0,
    flaky = 0,
    unexpected = 0,
    skipped = 0,
  } = (report as { stats?: Record<string, number> } | null)?.stats ?? {};
  return withBrokenRunner({ passed: expected + flaky, failed: unexpected, skipped }, code);
}

function withBrokenRunner(count: Count, code: number): Count {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
