-- CreateTable
CREATE TABLE "ThirdPartyFact" (
    "id" TEXT NOT NULL,
    "businessId" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "issuerKind" TEXT NOT NULL,
    "aboutOf" TEXT NOT NULL,
    "aboutKey" TEXT NOT NULL,
    "attribute" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "asOf" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "byId" TEXT,
    "source" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ThirdPartyFact_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ThirdPartyFact_businessId_createdAt_idx" ON "ThirdPartyFact"("businessId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ThirdPartyFact_businessId_issuerKind_issuer_aboutOf_aboutKe_key" ON "ThirdPartyFact"("businessId", "issuerKind", "issuer", "aboutOf", "aboutKey", "attribute", "value", "asOf", "reference");

-- AddForeignKey
ALTER TABLE "ThirdPartyFact" ADD CONSTRAINT "ThirdPartyFact_businessId_fkey" FOREIGN KEY ("businessId") REFERENCES "Business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What others said is never edited: a newer row counts before it.
alter table "ThirdPartyFact" add constraint "ThirdPartyFact_about_known"
  check (("aboutOf" = 'business' and "aboutKey" = '') or ("aboutOf" in ('invoice', 'vehicle') and "aboutKey" <> ''));
create trigger "ThirdPartyFact_is_kept" before update or delete on "ThirdPartyFact" for each row execute function "row_is_kept"();
