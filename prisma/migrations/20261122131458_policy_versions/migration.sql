-- CreateTable
CREATE TABLE "PolicyVersion" (
    "id" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "content" JSONB NOT NULL,
    "contentHash" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "origin" TEXT NOT NULL,
    "basedOn" TEXT,
    "authorId" TEXT,
    "simulatedHash" TEXT,
    "simulatedAt" TIMESTAMP(3),
    "sentAt" TIMESTAMP(3),
    "approvedById" TEXT,
    "approvedAt" TIMESTAMP(3),
    "note" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PolicyVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PolicyPublication" (
    "id" TEXT NOT NULL,
    "policyVersionId" TEXT NOT NULL,
    "from" TIMESTAMP(3) NOT NULL,
    "until" TIMESTAMP(3),
    "byId" TEXT,

    CONSTRAINT "PolicyPublication_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PolicyVersion_version_key" ON "PolicyVersion"("version");

-- CreateIndex
CREATE INDEX "PolicyVersion_state_idx" ON "PolicyVersion"("state");

-- CreateIndex
CREATE INDEX "PolicyPublication_policyVersionId_idx" ON "PolicyPublication"("policyVersionId");

-- CreateIndex
CREATE INDEX "PolicyPublication_from_idx" ON "PolicyPublication"("from");

-- AddForeignKey
ALTER TABLE "PolicyPublication" ADD CONSTRAINT "PolicyPublication_policyVersionId_fkey" FOREIGN KEY ("policyVersionId") REFERENCES "PolicyVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Exactly one version is live: never two, and once there was one never none.
create unique index "PolicyVersion_one_live" on "PolicyVersion" ((true)) where "state" = 'published';
create unique index "PolicyPublication_one_live" on "PolicyPublication" ((true)) where "until" is null;
create function "a_policy_is_live"() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from "PolicyVersion" where "state" = 'published') then
    raise exception 'no policy would be live without %', old."version" using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger "PolicyVersion_is_live" after update on "PolicyVersion"
  deferrable initially deferred for each row when (old."state" = 'published') execute function "a_policy_is_live"();

-- Its moves, who may have made them, and what stays as it is.
create function "policy_version_moves"() returns trigger language plpgsql as $$
declare
  may text[];
begin
  if tg_op = 'DELETE' then
    raise exception 'policy % is kept', old."version" using errcode = 'check_violation';
  end if;
  if tg_op = 'INSERT' then
    -- The policy that comes with the product is live on an empty database; after that everything begins as a draft.
    if new."state" <> 'draft' and not (
      new."state" = 'published' and new."origin" = 'shipped' and new."authorId" is null
      and not exists (select 1 from "PolicyVersion" where "state" in ('approved', 'published', 'retired'))
    ) then
      raise exception 'policy % has to begin as a draft', new."version" using errcode = 'check_violation';
    end if;
    return new;
  end if;
  may := case old."state"
    when 'draft' then array['draft', 'simulated', 'withdrawn']
    when 'simulated' then array['simulated', 'draft', 'sent', 'withdrawn']
    when 'sent' then array['sent', 'draft', 'approved', 'withdrawn']
    when 'approved' then array['approved', 'published', 'withdrawn']
    when 'published' then array['published', 'retired']
    when 'retired' then array['retired', 'published']
    else array['withdrawn'] end;
  if not new."state" = any (may) then
    raise exception 'policy % cannot go from % to %', old."version", old."state", new."state" using errcode = 'check_violation';
  end if;
  if (new."id", new."version", new."origin", new."basedOn", new."createdAt")
     is distinct from (old."id", old."version", old."origin", old."basedOn", old."createdAt")
     or (old."authorId" is not null and new."authorId" is distinct from old."authorId") then
    raise exception 'policy % keeps its name and its author', old."version" using errcode = 'check_violation';
  end if;
  if old."state" in ('sent', 'approved', 'published', 'retired', 'withdrawn')
     and (new."content", new."contentHash", new."title", new."authorId", new."simulatedHash")
     is distinct from (old."content", old."contentHash", old."title", old."authorId", old."simulatedHash") then
    raise exception 'policy % is no draft any more', old."version" using errcode = 'check_violation';
  end if;
  if old."state" in ('approved', 'published', 'retired')
     and (new."approvedById", new."approvedAt") is distinct from (old."approvedById", old."approvedAt") then
    raise exception 'policy % keeps who approved it', old."version" using errcode = 'check_violation';
  end if;
  if new."state" in ('simulated', 'sent', 'approved') and new."simulatedHash" is distinct from new."contentHash" then
    raise exception 'policy % was not simulated as it is now', old."version" using errcode = 'check_violation';
  end if;
  if new."state" = 'approved' and (new."authorId" is null or new."approvedById" is null or new."approvedById" = new."authorId") then
    raise exception 'policy % needs the approval of somebody who did not write it', old."version" using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "PolicyVersion_moves" before insert or update or delete on "PolicyVersion"
  for each row execute function "policy_version_moves"();

-- When a version was live is never rewritten; only the end is noted.
create function "publication_stands"() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old."until" is not null
     or (new."id", new."policyVersionId", new."from", new."byId") is distinct from (old."id", old."policyVersionId", old."from", old."byId") then
    raise exception 'publication % stands', old."id" using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "PolicyPublication_stands" before update or delete on "PolicyPublication"
  for each row execute function "publication_stands"();
