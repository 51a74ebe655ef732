-- AlterTable
ALTER TABLE "LoanOutcome" ADD COLUMN     "changed" BOOLEAN;

-- AlterTable
ALTER TABLE "PolicyVersion" ADD COLUMN     "publishAt" TIMESTAMP(3),
ADD COLUMN     "publishById" TEXT;

-- CreateTable
CREATE TABLE "CaseVisit" (
    "caseId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseVisit_pkey" PRIMARY KEY ("caseId","userId")
);

-- Only what two people stand for has a moment from which it is live.
alter table "PolicyVersion" add constraint "PolicyVersion_moment_is_of_approved"
  check ("publishAt" is null or ("publishById" is not null and "state" in ('approved', 'published', 'retired')));
