-- What an owner and the helper said is kept as it was said.
create trigger "TalkTurn_is_kept" before update or delete on "TalkTurn" for each row execute function "row_is_kept"();

-- A call of the language model is written before it is made and ended once: what was asked never changes, what came back
-- is written with the end, and after it nothing.
create function "model_call_ends_once"() returns trigger language plpgsql as $$
begin
  if old."outcome" <> 'asked' or new."outcome" = 'asked' or new."endedAt" is null or
     (new."id", new."purpose", new."subject", new."model", new."promptVersion", new."inputHash", new."askedById", new."createdAt")
     is distinct from (old."id", old."purpose", old."subject", old."model", old."promptVersion", old."inputHash", old."askedById", old."createdAt") then
    raise exception 'call % of the model is kept as it is', old."id" using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "ModelCall_ends_once" before update on "ModelCall" for each row execute function "model_call_ends_once"();
create trigger "ModelCall_is_kept" before delete on "ModelCall" for each row execute function "row_is_kept"();
