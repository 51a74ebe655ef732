-- CreateTable
CREATE TABLE "CaseDigest" (
    "caseId" TEXT NOT NULL,
    "recommendationId" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "CaseDigest_pkey" PRIMARY KEY ("caseId")
);

-- CreateTable
CREATE TABLE "Simulation" (
    "id" TEXT NOT NULL,
    "policyVersion" TEXT NOT NULL,
    "policyHash" TEXT NOT NULL,
    "liveVersion" TEXT NOT NULL,
    "liveHash" TEXT NOT NULL,
    "policy" JSONB NOT NULL,
    "live" JSONB NOT NULL,
    "asOf" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "cases" INTEGER NOT NULL DEFAULT 0,
    "judged" INTEGER NOT NULL DEFAULT 0,
    "result" JSONB,
    "error" TEXT,
    "byId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Simulation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShadowRun" (
    "id" TEXT NOT NULL,
    "policyVersion" TEXT NOT NULL,
    "policyHash" TEXT NOT NULL,
    "policy" JSONB NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedById" TEXT NOT NULL,
    "endedAt" TIMESTAMP(3),
    "endedById" TEXT,

    CONSTRAINT "ShadowRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShadowJudgement" (
    "shadowId" TEXT NOT NULL,
    "recommendationId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "liveVersion" TEXT NOT NULL,
    "live" JSONB NOT NULL,
    "draft" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ShadowJudgement_pkey" PRIMARY KEY ("shadowId","recommendationId")
);

-- CreateTable
CREATE TABLE "Replay" (
    "id" TEXT NOT NULL,
    "recommendationId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "policyVersion" TEXT NOT NULL,
    "day" TEXT,
    "verdict" TEXT NOT NULL,
    "storedHash" TEXT NOT NULL,
    "replayedHash" TEXT,
    "differs" TEXT[],
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Replay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReplayRound" (
    "day" TEXT NOT NULL,
    "asked" INTEGER NOT NULL,
    "replayed" INTEGER NOT NULL DEFAULT 0,
    "drifted" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "ReplayRound_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "OutcomeImport" (
    "id" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "added" INTEGER NOT NULL,
    "known" INTEGER NOT NULL,
    "byId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OutcomeImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LoanOutcome" (
    "reference" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "importId" TEXT NOT NULL,

    CONSTRAINT "LoanOutcome_pkey" PRIMARY KEY ("reference")
);

-- CreateTable
CREATE TABLE "FittedScorecard" (
    "id" TEXT NOT NULL,
    "liveVersion" TEXT NOT NULL,
    "outcomes" INTEGER NOT NULL,
    "bads" INTEGER NOT NULL,
    "result" JSONB NOT NULL,
    "byId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FittedScorecard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BlindReview" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "recommendationId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reviewerId" TEXT,
    "takenAt" TIMESTAMP(3),
    "outcome" TEXT,
    "amount" BIGINT,
    "reasonCodes" TEXT[],
    "note" TEXT,
    "answeredAt" TIMESTAMP(3),

    CONSTRAINT "BlindReview_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CaseDigest_madeAt_idx" ON "CaseDigest"("madeAt");

-- CreateIndex
CREATE INDEX "Simulation_policyVersion_createdAt_idx" ON "Simulation"("policyVersion", "createdAt");

-- CreateIndex
CREATE INDEX "Simulation_state_idx" ON "Simulation"("state");

-- CreateIndex
CREATE INDEX "ShadowRun_policyVersion_idx" ON "ShadowRun"("policyVersion");

-- CreateIndex
CREATE INDEX "ShadowJudgement_shadowId_createdAt_idx" ON "ShadowJudgement"("shadowId", "createdAt");

-- CreateIndex
CREATE INDEX "Replay_createdAt_idx" ON "Replay"("createdAt");

-- CreateIndex
CREATE INDEX "Replay_recommendationId_idx" ON "Replay"("recommendationId");

-- CreateIndex
CREATE INDEX "LoanOutcome_caseId_idx" ON "LoanOutcome"("caseId");

-- CreateIndex
CREATE INDEX "FittedScorecard_createdAt_idx" ON "FittedScorecard"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "BlindReview_decisionId_key" ON "BlindReview"("decisionId");

-- CreateIndex
CREATE INDEX "BlindReview_answeredAt_idx" ON "BlindReview"("answeredAt");

-- CreateIndex
CREATE INDEX "BlindReview_caseId_idx" ON "BlindReview"("caseId");

-- AddForeignKey
ALTER TABLE "ShadowJudgement" ADD CONSTRAINT "ShadowJudgement_shadowId_fkey" FOREIGN KEY ("shadowId") REFERENCES "ShadowRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LoanOutcome" ADD CONSTRAINT "LoanOutcome_importId_fkey" FOREIGN KEY ("importId") REFERENCES "OutcomeImport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
