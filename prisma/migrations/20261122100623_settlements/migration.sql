-- CreateTable
CREATE TABLE "Settlement" (
    "id" TEXT NOT NULL,
    "businessId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "attribute" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "treats" TEXT NOT NULL,
    "over" TEXT[],
    "note" TEXT,
    "byId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Settlement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Settlement_businessId_createdAt_idx" ON "Settlement"("businessId", "createdAt");

-- CreateIndex
CREATE INDEX "Settlement_caseId_idx" ON "Settlement"("caseId");

-- AddForeignKey
ALTER TABLE "Settlement" ADD CONSTRAINT "Settlement_businessId_fkey" FOREIGN KEY ("businessId") REFERENCES "Business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Settlement" ADD CONSTRAINT "Settlement_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A settlement is never edited: a newer row supersedes.
alter table "Settlement" add constraint "Settlement_treats_known" check ("treats" in ('alias', 'right', 'not-ours', 'taken-back'));
create trigger "Settlement_is_kept" before update or delete on "Settlement" for each row execute function "row_is_kept"();
