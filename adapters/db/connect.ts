import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/prisma/generated/client";
import type { Database } from "./port";

/** Opens a pool of `connections` to the PostgreSQL at `url`. Nothing is sent until the first query. */
export function connect(url: string, connections = 10): Database {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: connections }),
    // A crowd waits its turn for a connection; after two seconds, Prisma's own patience, a busy moment would be an error.
    transactionOptions: { maxWait: 15_000, timeout: 15_000 },
  });
}
