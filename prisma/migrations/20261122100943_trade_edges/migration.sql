-- CreateTable
CREATE TABLE "TradeEdge" (
    "documentId" TEXT NOT NULL,
    "seller" TEXT NOT NULL,
    "buyer" TEXT NOT NULL,
    "sellerName" TEXT NOT NULL,
    "buyerName" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "invoiceKey" TEXT,

    CONSTRAINT "TradeEdge_pkey" PRIMARY KEY ("documentId")
);

-- CreateIndex
CREATE INDEX "TradeEdge_seller_idx" ON "TradeEdge"("seller");

-- CreateIndex
CREATE INDEX "TradeEdge_buyer_idx" ON "TradeEdge"("buyer");

-- AddForeignKey
ALTER TABLE "TradeEdge" ADD CONSTRAINT "TradeEdge_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Invoices that were read before this table was there.
INSERT INTO "TradeEdge" ("documentId", "seller", "buyer", "sellerName", "buyerName", "amount", "currency", "day", "invoiceKey")
SELECT "documentId", "seller", "buyer", "sellerName", "buyerName", "amount", "currency", "day", "invoiceKey"
FROM (
  SELECT e."documentId",
    CASE WHEN s.id ~ '^[0-9A-Z]{8,20}$' AND s.id ~ '[0-9]{4}' THEN s.id WHEN length(s.folded) >= 2 THEN 'name:' || s.folded END AS "seller",
    CASE WHEN b.id ~ '^[0-9A-Z]{8,20}$' AND b.id ~ '[0-9]{4}' THEN b.id WHEN length(b.folded) >= 2 THEN 'name:' || b.folded END AS "buyer",
    coalesce(s.name, s.id) AS "sellerName", coalesce(b.name, b.id) AS "buyerName",
    CASE WHEN e.fields #>> '{invoiceType,value}' = 'credit-note' THEN -abs(t.total) ELSE t.total END AS "amount",
    coalesce(e.fields #>> '{currency,value}', 'CNY') AS "currency",
    e.fields #>> '{issuedOn,value}' AS "day", e."businessKeys"[1] AS "invoiceKey"
  FROM "Document" d
  JOIN LATERAL (
    SELECT * FROM "Extraction" x WHERE x."documentId" = d.id AND x.kind = d.kind ORDER BY x."createdAt" DESC, x.id DESC LIMIT 1
  ) e ON true
  CROSS JOIN LATERAL (
    SELECT e.fields #>> '{sellerName,value}' AS name,
      regexp_replace(upper(normalize(coalesce(e.fields #>> '{sellerTaxId,value}', ''), NFKC)), '[\s\-·.]', '', 'g') AS id,
      regexp_replace(replace(lower(normalize(coalesce(e.fields #>> '{sellerName,value}', ''), NFKC)), '有限责任公司', '有限公司'), '[^[:alnum:]]', '', 'g') AS folded
  ) s
  CROSS JOIN LATERAL (
    SELECT e.fields #>> '{buyerName,value}' AS name,
      regexp_replace(upper(normalize(coalesce(e.fields #>> '{buyerTaxId,value}', ''), NFKC)), '[\s\-·.]', '', 'g') AS id,
      regexp_replace(replace(lower(normalize(coalesce(e.fields #>> '{buyerName,value}', ''), NFKC)), '有限责任公司', '有限公司'), '[^[:alnum:]]', '', 'g') AS folded
  ) b
  CROSS JOIN LATERAL (
    SELECT CASE WHEN e.fields #>> '{totalAmount,value}' ~ '^-?[0-9]{1,15}(\.[0-9]{1,2})?$'
      THEN round((e.fields #>> '{totalAmount,value}')::numeric * 100)::bigint END AS total
  ) t
  WHERE d.kind IN ('vat-invoice', 'invoice') AND e.fields #>> '{issuedOn,value}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
) edges
WHERE "seller" IS NOT NULL AND "buyer" IS NOT NULL AND "seller" <> "buyer" AND "amount" IS NOT NULL;
