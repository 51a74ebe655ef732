import pg from "pg";

/** Looks into the product's own database, as a stranger with a key to the cellar would. */
export async function rows<Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return (await client.query<Row & pg.QueryResultRow>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** The newest one-time code that was sent to `address`, or null while none was. */
export async function newestCode(address: string): Promise<string | null> {
  const [message] = await rows<{ text: string }>(
    'select text from "OutboxMessage" where "to" = $1 order by "createdAt" desc limit 1',
    address,
  );
  return message?.text.match(/\b\d{6}\b/)?.[0] ?? message?.text.match(/\d{6}/)?.[0] ?? null;
}
