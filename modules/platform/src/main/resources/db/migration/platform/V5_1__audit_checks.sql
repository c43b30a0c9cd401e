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

-- The whole of it in one go, for chains that are read within the time one question may take.
create or replace function platform.verify(wanted uuid) returns table (sequence bigint, problem text)
  language sql stable set search_path = pg_catalog, pg_temp as $$
    select part.sequence, part.problem from platform.verify_part(wanted, 0, ''::bytea, 2147483647) part
    where part.problem <> 'end'
    union all
    select ends.sequence, ends.problem from platform.verify_ends(wanted) ends
    order by 1
$$;
