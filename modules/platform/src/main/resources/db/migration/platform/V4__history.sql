-- History that people can read: each line knows the act it is part of, the record on whose page it belongs and the why.
alter table platform.audit_entry
  add column act uuid,
  add column record_id uuid,
  add column reason text;
create index audit_entry_record on platform.audit_entry (record_id, id) where record_id is not null;
create index audit_entry_at on platform.audit_entry (cooperation_id, at);

-- As before. An argument that begins with @ is no hidden column but the one that holds the id of the record.
create or replace function platform.write_history() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  before_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after_row  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  whole_row  jsonb := coalesce(after_row, before_row);
  old_part   jsonb := before_row;
  new_part   jsonb := after_row;
  belongs_to uuid;
begin
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, after_row -> o.key) into old_part, new_part
    from jsonb_each(before_row) as o
    where o.key <> 'version' and after_row -> o.key is distinct from o.value;
    if old_part is null then
      return null;
    end if;
  end if;
  for i in 0 .. tg_nargs - 1 loop
    if left(tg_argv[i], 1) = '@' then
      belongs_to := (whole_row ->> substr(tg_argv[i], 2))::uuid;
    else
      if old_part ? tg_argv[i] then old_part := jsonb_set(old_part, array[tg_argv[i]], '"***"'); end if;
      if new_part ? tg_argv[i] then new_part := jsonb_set(new_part, array[tg_argv[i]], '"***"'); end if;
    end if;
  end loop;
  insert into platform.audit_entry (cooperation_id, table_name, row_id, operation, old, new, person_id, cause,
                                    act, record_id, reason)
  values (coalesce((whole_row ->> 'cooperation_id')::uuid, kernel.cooperation()),
          tg_table_schema || '.' || tg_table_name, (whole_row ->> 'id')::uuid, lower(tg_op),
          old_part, new_part, kernel.person(), kernel.cause(), kernel.act(), belongs_to, kernel.reason());
  return null;
end $$;

-- Puts the history trigger on a table whose rows are part of a record that another table holds, or moves it there.
create function platform.audited_in(tbl regclass, record_column text, variadic hidden text[] default '{}') returns void
  language plpgsql as $$
begin
  execute format('drop trigger if exists history on %s', tbl);
  perform platform.audited(tbl, variadic array['@' || record_column] || hidden);
end $$;

create or replace function platform.record(table_name text, row_id uuid, operation text, facts jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if operation not in ('run', 'look', 'log-in') then
    raise exception 'changes are recorded by trigger only, not %', operation using errcode = 'insufficient_privilege';
  end if;
  insert into platform.audit_entry (cooperation_id, table_name, row_id, operation, new, person_id, cause, act, record_id, reason)
  values (kernel.cooperation(), table_name, row_id, operation, facts, kernel.person(), kernel.cause(),
          kernel.act(), row_id, kernel.reason());
end $$;

-- hash = sha256(previous || every field with its length before it; -1 for none). The fields that came later count as soon
-- as one of them is filled: lines from before keep the hash they have.
create or replace function platform.entry_hash(previous bytea, sequence bigint, entry platform.audit_entry) returns bytea
  language sql immutable set search_path = pg_catalog, pg_temp as $$
    select sha256(previous || string_agg(
             coalesce(int4send(octet_length(convert_to(field, 'UTF8'))) || convert_to(field, 'UTF8'), int4send(-1)),
             ''::bytea order by place))
    from unnest(array[
      platform.chain(entry.cooperation_id)::text, sequence::text, entry.id::text, entry.table_name, entry.row_id::text,
      entry.operation, entry.old::text, entry.new::text, entry.person_id::text, entry.cause,
      (extract(epoch from entry.at) * 1000000)::bigint::text]
      || case when num_nonnulls(entry.act, entry.record_id, entry.reason) > 0
              then array[entry.act::text, entry.record_id::text, entry.reason] end) with ordinality as fields (field, place)
$$;

select platform.audited_in('platform.membership', 'person_id');
select platform.audited_in('platform.credential', 'person_id', 'secret');
select platform.audited_in('platform.second_step', 'person_id', 'secret', 'last_period');
select platform.audited_in('platform.recovery_code', 'person_id', 'hash');
-- Was not in the trail before: who gave whom a link to set a password.
select platform.audited_in('platform.one_time_token', 'person_id', 'hash');

-- Checks of the chains, and the ends of chains that were published: both are only ever added to.
create table platform.audit_check (
  id         uuid primary key,
  chain      uuid not null,
  begun_at   timestamptz not null,
  ended_at   timestamptz not null,
  lines      bigint not null,
  sequence   bigint not null,
  hash       bytea not null,
  problems   bigint not null,
  -- the first of them, as "kind sequence"
  first_ones text[] not null
);
create index audit_check_last on platform.audit_check (chain, ended_at desc);

create table platform.audit_published (
  id           uuid primary key,
  chain        uuid not null,
  sequence     bigint not null,
  hash         bytea not null,
  published_at timestamptz not null,
  -- false: kept in the database only, because no folder was set
  in_file      boolean not null
);
create index audit_published_last on platform.audit_published (chain, sequence);

-- As before; of the new tables no row ever changes.
create or replace function platform.refuse_change_of_history() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'audit_entry' then
    if old.sequence is null and new.sequence is not null
       and (to_jsonb(old) - 'sequence' - 'hash') = (to_jsonb(new) - 'sequence' - 'hash') then
      return new;
    end if;
  elsif tg_op = 'UPDATE' and tg_table_name = 'audit_head' then
    if new.chain = old.chain and new.sequence > old.sequence then
      return new;
    end if;
  end if;
  raise exception 'history is not changed: % of %', lower(tg_op), tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger audit_check_kept before update or delete on platform.audit_check
  for each row execute function platform.refuse_change_of_history();
create trigger audit_check_not_emptied before truncate on platform.audit_check
  for each statement execute function platform.refuse_change_of_history();
create trigger audit_published_kept before update or delete on platform.audit_published
  for each row execute function platform.refuse_change_of_history();
create trigger audit_published_not_emptied before truncate on platform.audit_published
  for each statement execute function platform.refuse_change_of_history();

select kernel.guard('platform.audit_check');
select kernel.guard('platform.audit_published');
select kernel.open_to(tbl::regclass, 'mgr_staff', 'select', 'chain = (select kernel.cooperation())')
from unnest(array['platform.audit_check', 'platform.audit_published']) as tbl;
select kernel.open_to(tbl::regclass, 'mgr_platform', 'select', 'chain = platform.chain(null)')
from unnest(array['platform.audit_check', 'platform.audit_published']) as tbl;
select kernel.open_to(tbl::regclass, 'mgr_batch', 'select, insert', 'chain = platform.chain((select kernel.cooperation()))')
from unnest(array['platform.audit_check', 'platform.audit_published']) as tbl;

-- The chains there are: of each cooperation with lines, and that of the installation. Ids only.
create function platform.chains() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select chain from platform.audit_head
    union select chain from platform.audit_published
    union select chain from platform.audit_check
$$;
revoke execute on function platform.chains() from public;
grant execute on function platform.chains() to mgr_batch;

-- A part of a chain computed anew, from the line after one whose hash is known: problems (gap, changed) and, as the last
-- line, where the part ends. Nothing at all when the chain ends there.
create function platform.verify_part(wanted uuid, after bigint, after_hash bytea, most int)
  returns table (problem text, sequence bigint, hash bytea, lines bigint)
  language sql stable set search_path = pg_catalog, pg_temp as $$
    with part as materialized (
      select entry.sequence, entry.hash, entry as line
      from platform.audit_entry entry
      where platform.chain(entry.cooperation_id) = wanted and entry.sequence > after
      order by entry.sequence limit most),
    links as (
      select part.sequence, part.hash, lag(part.sequence, 1, after) over by_place as sequence_before,
             platform.entry_hash(lag(part.hash, 1, after_hash) over by_place, part.sequence, part.line) as hash_found
      from part window by_place as (order by part.sequence))
    select 'gap', links.sequence, null::bytea, null::bigint from links where links.sequence <> links.sequence_before + 1
    union all
    select 'changed', links.sequence, null, null from links where links.hash is distinct from links.hash_found
    union all
    (select 'end', links.sequence, links.hash, (select count(*) from links) from links order by links.sequence desc limit 1)
$$;

-- Whether a chain ends where it must, and still holds every end of it that was published: lines that were cut off, lines
-- behind the end that nobody sealed, a chain that was written anew.
create function platform.verify_ends(wanted uuid) returns table (problem text, sequence bigint)
  language sql stable set search_path = pg_catalog, pg_temp as $$
    select 'cut', head.sequence from platform.audit_head head
    where head.chain = wanted and not exists (
      select from platform.audit_entry entry
      where platform.chain(entry.cooperation_id) = wanted and entry.sequence = head.sequence and entry.hash = head.hash)
    union all
    select 'beyond', min(entry.sequence) from platform.audit_entry entry
    where platform.chain(entry.cooperation_id) = wanted
      and entry.sequence > coalesce((select head.sequence from platform.audit_head head where head.chain = wanted), 0)
    having count(*) > 0
    union all
    select 'rewritten', published.sequence from platform.audit_published published
    where published.chain = wanted and not exists (
      select from platform.audit_entry entry
      where platform.chain(entry.cooperation_id) = wanted and entry.sequence = published.sequence
        and entry.hash = published.hash)
$$;

-- Whether a chain still holds a line that was published: its place and its hash, in hexadecimal.
create function platform.chain_holds(wanted uuid, place bigint, wanted_hash text) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp as $$
    select exists (
      select from platform.audit_entry entry
      where platform.chain(entry.cooperation_id) = wanted and entry.sequence = place
        and encode(entry.hash, 'hex') = lower(wanted_hash))
$$;

-- The whole of it in one go, for chains that are read within the time one question may take.
create or replace function platform.verify(wanted uuid) returns table (sequence bigint, problem text)
  language sql stable set search_path = pg_catalog, pg_temp as $$
    select part.sequence, part.problem from platform.verify_part(wanted, 0, ''::bytea, 2147483647) part
    where part.problem <> 'end'
    union all
    select ends.sequence, ends.problem from platform.verify_ends(wanted) ends
    order by 1
$$;
