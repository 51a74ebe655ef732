-- CreateTable
CREATE TABLE "Trace" (
    "documentId" TEXT NOT NULL,
    "businessId" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "page" INTEGER,
    "box" JSONB,

    CONSTRAINT "Trace_pkey" PRIMARY KEY ("documentId","how","value")
);

-- CreateTable
CREATE TABLE "Sketch" (
    "id" SERIAL NOT NULL,
    "documentId" TEXT NOT NULL,
    "page" INTEGER NOT NULL,
    "businessId" TEXT NOT NULL,
    "cells" BYTEA NOT NULL,

    CONSTRAINT "Sketch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PictureHash" (
    "sketchId" INTEGER NOT NULL,
    "window" INTEGER NOT NULL,
    "hash" BIGINT NOT NULL,

    CONSTRAINT "PictureHash_pkey" PRIMARY KEY ("sketchId","window")
);

-- CreateIndex
CREATE UNIQUE INDEX "Sketch_documentId_page_key" ON "Sketch"("documentId", "page");

-- CreateIndex
CREATE INDEX "Trace_how_value_idx" ON "Trace"("how", "value");

-- AddForeignKey
ALTER TABLE "Trace" ADD CONSTRAINT "Trace_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sketch" ADD CONSTRAINT "Sketch_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PictureHash" ADD CONSTRAINT "PictureHash_sketchId_fkey" FOREIGN KEY ("sketchId") REFERENCES "Sketch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Near pictures are found by equal or nearly equal quarters of their hashes; each index alone answers its part.
CREATE INDEX "PictureHash_first_quarter" ON "PictureHash" ((("hash" >> 48) & 65535)) INCLUDE ("hash", "sketchId");
CREATE INDEX "PictureHash_second_quarter" ON "PictureHash" ((("hash" >> 32) & 65535)) INCLUDE ("hash", "sketchId");
CREATE INDEX "PictureHash_third_quarter" ON "PictureHash" ((("hash" >> 16) & 65535)) INCLUDE ("hash", "sketchId");
CREATE INDEX "PictureHash_fourth_quarter" ON "PictureHash" (("hash" & 65535)) INCLUDE ("hash", "sketchId");

-- What was extracted before is found too; pictures are when they are read again.
INSERT INTO "Trace" ("documentId", "businessId", "how", "value")
SELECT d.id, c."businessId", 'bytes', d.sha256 || '#' || d.part
FROM "Document" d JOIN "Case" c ON c.id = d."caseId" WHERE EXISTS (SELECT FROM "Extraction" e WHERE e."documentId" = d.id)
ON CONFLICT DO NOTHING;
INSERT INTO "Trace" ("documentId", "businessId", "how", "value")
SELECT d.id, c."businessId",
  CASE WHEN key LIKE 'plate:%' THEN 'plate' WHEN key LIKE 'vin:%' THEN 'vin' ELSE 'business-key' END,
  CASE WHEN key LIKE 'plate:%' OR key LIKE 'vin:%' THEN split_part(key, ':', 2) ELSE key END
FROM "Extraction" e JOIN "Document" d ON d.id = e."documentId" AND d.kind = e.kind
JOIN "Case" c ON c.id = d."caseId" CROSS JOIN LATERAL unnest(e."businessKeys") AS key
ON CONFLICT DO NOTHING;
