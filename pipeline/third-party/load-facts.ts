import type { Transaction } from "@/adapters/db/port";
import type { About, IssuerKind } from "@/domain/third-party/about";
import type { AttributeId } from "@/domain/third-party/attributes";
import type { ThirdPartyFact } from "@/domain/third-party/third-party-fact";
import type { ThirdPartyFact as Row } from "@/prisma/generated/client";

/** Everything that others said of this business and no other, oldest first. */
export async function loadFacts(db: Transaction, businessId: string): Promise<ThirdPartyFact[]> {
  const rows = await db.thirdPartyFact.findMany({
    where: { businessId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const people = await db.user.findMany({
    where: { id: { in: [...new Set(rows.flatMap((row) => row.byId ?? []))] } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map((one) => [one.id, one.name]));
  return rows.map((row) => ({
    ...{ id: row.id, issuer: row.issuer, issuerKind: row.issuerKind as IssuerKind, about: aboutOf(row) },
    ...{ attribute: row.attribute as AttributeId, value: row.value, asOf: row.asOf, reference: row.reference },
    by: row.byId ? (names.get(row.byId) ?? "") : row.source,
    at: row.createdAt.toISOString(),
  }));
}

function aboutOf({ aboutOf: of, aboutKey: key }: Row): About {
  if (of === "invoice") return { of, number: key };
  return of === "vehicle" ? { of, plate: key } : { of: "business" };
}
