-- DropIndex
DROP INDEX "Extraction_businessKeys_idx";

-- AlterTable
ALTER TABLE "Document" ADD COLUMN     "device" TEXT;

-- AlterTable
ALTER TABLE "Extraction" DROP COLUMN "businessKeys",
DROP COLUMN "perceptualHash";

-- AlterTable
ALTER TABLE "Upload" ADD COLUMN     "device" TEXT;
