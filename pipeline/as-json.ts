import type { Prisma } from "@/prisma/generated/client";

/** A value as a JSON column takes it: what JSON cannot say is left out. */
export const asJson = (value: unknown): Prisma.InputJsonObject =>
  JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject;
