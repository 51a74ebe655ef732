import { migrationList } from "./migration-list";
import { openSchemaEngine } from "./schema-engine";

/**
 * Applies the migrations that the database at `url` lacks and answers their names, writing `_prisma_migrations`
 * as `prisma migrate deploy` would. Throws when one fails: the database then keeps what came before it.
 */
export async function migrate(url: string): Promise<string[]> {
  const engine = await openSchemaEngine(url);
  try {
    const filters = { externalTables: [], externalEnums: [] };
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: await migrationList(), filters });
    return appliedMigrationNames;
  } finally {
    engine.free();
  }
}
