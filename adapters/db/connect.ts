import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/prisma/generated/client";
import type { Database } from "./port";

/** Opens a pool of `connections` to the PostgreSQL at `url`. Nothing is sent until the first query. */
export function connect(url: string, connections = 10): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: connections }) });
}
