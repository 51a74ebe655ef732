-- What must hold whatever the code above does. Prisma's schema language cannot say these, so they stand here in SQL
-- and are part of the first migration.

-- One final decision per case version, and one open proposal per case.
CREATE UNIQUE INDEX "Decision_one_final_per_version" ON "Decision" ("caseId", "caseVersion") WHERE "state" = 'final';
CREATE UNIQUE INDEX "Decision_one_proposal_per_case" ON "Decision" ("caseId") WHERE "state" = 'proposed';

ALTER TABLE "Decision"
  ADD CONSTRAINT "Decision_state" CHECK ("state" IN ('proposed', 'final', 'withdrawn')),
  ADD CONSTRAINT "Decision_outcome" CHECK ("outcome" IN ('approve', 'change', 'ask', 'decline')),
  ADD CONSTRAINT "Decision_signatures" CHECK ("signaturesNeeded" BETWEEN 1 AND 2),
  ADD CONSTRAINT "Decision_amount" CHECK (("outcome" IN ('approve', 'change')) = ("amount" IS NOT NULL) AND ("amount" IS NULL OR "amount" >= 0)),
  ADD CONSTRAINT "Decision_reasons" CHECK (cardinality("reasonCodes") > 0);

-- A decision is written as a proposal, signed, and only then final: with as many different signers as it needs.
-- What was signed for can't change afterwards.
CREATE FUNCTION decision_keeps_its_word() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE signers integer;
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'decisions are never deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW."state" <> 'proposed' THEN
      RAISE EXCEPTION 'a decision begins as a proposal' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW."caseId", NEW."caseVersion", NEW."outcome", NEW."amount", NEW."reasonCodes", NEW."message",
      NEW."signaturesNeeded", NEW."recommendationId", NEW."createdAt")
     IS DISTINCT FROM
     (OLD."caseId", OLD."caseVersion", OLD."outcome", OLD."amount", OLD."reasonCodes", OLD."message",
      OLD."signaturesNeeded", OLD."recommendationId", OLD."createdAt") THEN
    RAISE EXCEPTION 'what was signed for cannot change' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD."state" <> 'proposed' AND NEW."state" <> OLD."state" THEN
    RAISE EXCEPTION 'a % decision stays %', OLD."state", OLD."state" USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW."state" = 'final' AND OLD."state" <> 'final' THEN
    SELECT count(DISTINCT "userId") INTO signers FROM "Signature" WHERE "decisionId" = NEW."id";
    IF signers < NEW."signaturesNeeded" THEN
      RAISE EXCEPTION 'decision % needs % signatures and has %', NEW."id", NEW."signaturesNeeded", signers
        USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Decision_keeps_its_word" BEFORE INSERT OR UPDATE OR DELETE ON "Decision"
  FOR EACH ROW EXECUTE FUNCTION decision_keeps_its_word();

-- Only people who may decide can sign, and only while the decision is still a proposal.
CREATE FUNCTION signature_is_by_staff() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "User" WHERE "id" = NEW."userId" AND "disabledAt" IS NULL
                 AND "role" IN ('reviewer', 'senior_reviewer')) THEN
    RAISE EXCEPTION 'only a reviewer can sign' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM "Decision" WHERE "id" = NEW."decisionId" AND "state" = 'proposed') THEN
    RAISE EXCEPTION 'only a proposal can be signed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Signature_is_by_staff" BEFORE INSERT ON "Signature"
  FOR EACH ROW EXECUTE FUNCTION signature_is_by_staff();

-- Rows that tell what happened are written once.
CREATE FUNCTION row_is_written_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are written once and never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "AuditEntry_written_once" BEFORE UPDATE OR DELETE ON "AuditEntry"
  FOR EACH ROW EXECUTE FUNCTION row_is_written_once();
CREATE TRIGGER "AuditEntry_never_emptied" BEFORE TRUNCATE ON "AuditEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION row_is_written_once();
CREATE TRIGGER "Finding_written_once" BEFORE UPDATE OR DELETE ON "Finding"
  FOR EACH ROW EXECUTE FUNCTION row_is_written_once();
CREATE TRIGGER "Signature_written_once" BEFORE UPDATE OR DELETE ON "Signature"
  FOR EACH ROW EXECUTE FUNCTION row_is_written_once();
-- Readings are never edited either; deleting stays possible, for a person's right to be forgotten.
CREATE TRIGGER "DocumentReading_never_edited" BEFORE UPDATE ON "DocumentReading"
  FOR EACH ROW EXECUTE FUNCTION row_is_written_once();
CREATE TRIGGER "Extraction_never_edited" BEFORE UPDATE ON "Extraction"
  FOR EACH ROW EXECUTE FUNCTION row_is_written_once();
CREATE TRIGGER "Correction_never_edited" BEFORE UPDATE ON "Correction"
  FOR EACH ROW EXECUTE FUNCTION row_is_written_once();
CREATE TRIGGER "Recommendation_never_edited" BEFORE UPDATE ON "Recommendation"
  FOR EACH ROW EXECUTE FUNCTION row_is_written_once();

ALTER TABLE "Case" ADD CONSTRAINT "Case_state" CHECK
  ("state" IN ('collecting', 'submitted', 'asked', 'awaiting-second', 'approved', 'declined', 'accepted'));
