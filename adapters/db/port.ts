import type { Prisma, PrismaClient } from "@/prisma/generated/client";

/** The database as stages and features see it: Prisma's own client. */
export type Database = PrismaClient;
export type Transaction = Prisma.TransactionClient;
