-- What must always hold, held by the database itself.

-- One final decision per case version.
create unique index "Decision_one_final_per_version" on "Decision" ("caseId", "caseVersion") where "state" = 'final';
-- One proposal waiting for a second signature per case.
create unique index "Decision_one_proposal_per_case" on "Decision" ("caseId") where "state" = 'proposed';

alter table "Decision" add constraint "Decision_signatures_needed" check ("signaturesNeeded" in (1, 2));
alter table "Decision" add constraint "Decision_state_known" check ("state" in ('proposed', 'final', 'withdrawn'));
alter table "Decision" add constraint "Decision_amount_when_raising"
  check (("outcome" in ('approve', 'change')) = ("amount" is not null));
alter table "Decision" add constraint "Decision_has_reasons" check (cardinality("reasonCodes") between 1 and 4);

-- A decision is final only with as many different signers as it needs. Checked at the end of the transaction, so that
-- decision and signatures may be written in any order.
create function "decision_is_signed"() returns trigger language plpgsql as $$
declare
  needed int;
  signed int;
begin
  if new."state" <> 'final' then
    return null;
  end if;
  select "signaturesNeeded" into needed from "Decision" where "id" = new."id" and "state" = 'final';
  select count(distinct "userId") into signed from "Signature" where "decisionId" = new."id";
  if needed is not null and signed < needed then
    raise exception 'decision % needs % signatures and has %', new."id", needed, signed using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger "Decision_is_signed" after insert or update on "Decision"
  deferrable initially deferred for each row execute function "decision_is_signed"();

-- A final decision is not rewritten; only its acceptance is noted.
create function "final_decision_stands"() returns trigger language plpgsql as $$
begin
  if old."state" = 'final' and (new."state", new."outcome", new."amount", new."reasonCodes", new."signaturesNeeded", new."caseId", new."caseVersion")
     is distinct from (old."state", old."outcome", old."amount", old."reasonCodes", old."signaturesNeeded", old."caseId", old."caseVersion") then
    raise exception 'decision % is final', old."id" using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "Decision_stands" before update on "Decision" for each row execute function "final_decision_stands"();

-- Evidence is never repaired, findings never edited, the audit chain never rewritten.
create function "row_is_kept"() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are kept as they are', tg_table_name using errcode = 'check_violation';
end $$;
create trigger "AuditEntry_is_kept" before update or delete on "AuditEntry" for each row execute function "row_is_kept"();
create trigger "Finding_is_kept" before update on "Finding" for each row execute function "row_is_kept"();
create trigger "DocumentReading_is_kept" before update on "DocumentReading" for each row execute function "row_is_kept"();
create trigger "Extraction_is_kept" before update on "Extraction" for each row execute function "row_is_kept"();
create trigger "Correction_is_kept" before update on "Correction" for each row execute function "row_is_kept"();
create trigger "Signature_is_kept" before update or delete on "Signature" for each row execute function "row_is_kept"();
