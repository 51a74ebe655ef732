-- CreateTable
CREATE TABLE "TalkTurn" (
    "id" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "question" TEXT,
    "said" TEXT NOT NULL,
    "value" JSONB,
    "reply" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TalkTurn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModelCall" (
    "id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "promptVersion" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "why" TEXT,
    "rawAnswer" TEXT,
    "kept" JSONB,
    "tokens" INTEGER NOT NULL,
    "ms" INTEGER,
    "askedById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "ModelCall_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TalkTurn_ownerId_createdAt_idx" ON "TalkTurn"("ownerId", "createdAt");

-- CreateIndex
CREATE INDEX "ModelCall_subject_purpose_createdAt_idx" ON "ModelCall"("subject", "purpose", "createdAt");

-- CreateIndex
CREATE INDEX "ModelCall_createdAt_idx" ON "ModelCall"("createdAt");

-- AddForeignKey
ALTER TABLE "TalkTurn" ADD CONSTRAINT "TalkTurn_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
