/** Applies the migrations that the database lacks: `npm start` runs it, operators may too. */
import { migrate } from "@/adapters/db/migrate";
import { env } from "@/adapters/env";

const applied = await migrate(env().databaseUrl);
console.error(JSON.stringify({ at: new Date().toISOString(), event: "migrated", applied }));
process.exit(0);
