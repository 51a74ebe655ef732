-- AlterTable
ALTER TABLE "Document" ADD COLUMN     "part" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "parts" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "PageImage" ADD COLUMN     "region" JSONB;

-- CreateIndex
CREATE UNIQUE INDEX "Document_parentId_part_key" ON "Document"("parentId", "part");
