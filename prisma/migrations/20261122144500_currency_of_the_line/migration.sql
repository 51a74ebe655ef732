-- AlterTable
ALTER TABLE "Business" ADD COLUMN     "lineCurrency" TEXT NOT NULL DEFAULT 'CNY';

-- A line that was never accepted anew stands in the currency it was stated in; a granted one is in the policy's.
UPDATE "Business" SET "lineCurrency" = "currency" WHERE NOT EXISTS (
    SELECT 1 FROM "Decision" JOIN "Case" ON "Case"."id" = "Decision"."caseId"
    WHERE "Case"."businessId" = "Business"."id" AND "Decision"."acceptedAt" IS NOT NULL AND "Decision"."amount" IS NOT NULL
);
