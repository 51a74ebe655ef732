-- AlterTable
ALTER TABLE "Finding" ADD COLUMN     "why" JSONB;

-- CreateTable
CREATE TABLE "FindingVerdict" (
    "id" TEXT NOT NULL,
    "findingId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "check" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "note" TEXT,
    "byId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FindingVerdict_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FindingVerdict_caseId_idx" ON "FindingVerdict"("caseId");

-- CreateIndex
CREATE INDEX "FindingVerdict_findingId_idx" ON "FindingVerdict"("findingId");

-- CreateIndex
CREATE INDEX "FindingVerdict_byId_fingerprint_createdAt_idx" ON "FindingVerdict"("byId", "fingerprint", "createdAt");

-- CreateIndex
CREATE INDEX "Finding_createdAt_check_version_verdict_severity_idx" ON "Finding"("createdAt", "check", "version", "verdict", "severity");

-- AddForeignKey
ALTER TABLE "FindingVerdict" ADD CONSTRAINT "FindingVerdict_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A verdict is never edited: a newer row of the same person supersedes.
alter table "FindingVerdict" add constraint "FindingVerdict_verdict_known" check ("verdict" in ('right', 'wrong', 'unsure'));
create trigger "FindingVerdict_is_kept" before update or delete on "FindingVerdict" for each row execute function "row_is_kept"();
