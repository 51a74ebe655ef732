/** Writes one JSON line to standard output. Values are ids, codes and numbers: nothing of a person belongs in a log. */
export function log(event: string, values: Readonly<Record<string, string | number | boolean | null>> = {}): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...values })}\n`);
}
