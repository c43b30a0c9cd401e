-- How long things are kept ------------------------------------------------------------------------------------------------
-- What the platform keeps for a while only: rows of a table that go a number of days after a day that each of them tells.
-- Rows that tell none yet (a mail that was never sent) stay, and are reported. What is a fact of the cooperation (its
-- records, their history, its documents) is no kind: nothing here removes it.
create table platform.retention_kind (
  kind     text primary key check (kind ~ '^[a-z]+:[a-z-]+$'),
  tbl      text not null,
  dated_by text not null,
  wanted   text not null,
  parts    text[] not null,
  days     int not null check (days between 1 and 36500)
);

-- What was removed on which day.
create table platform.retention_run (
  id         uuid primary key,
  kind       text not null references platform.retention_kind,
  day        date not null,
  kept_days  int not null check (kept_days > 0),
  removed    bigint not null check (removed >= 0),
  undated    bigint not null check (undated >= 0),
  started_at timestamptz not null,
  ended_at   timestamptz not null,
  unique (kind, day)
);
select kernel.guard(tbl::regclass) from unnest(array['platform.retention_kind', 'platform.retention_run']) as tbl;
select kernel.open_to('platform.retention_kind', reader, 'select', 'true')
from unnest(array['mgr_batch', 'mgr_staff', 'mgr_platform']) as reader;
select kernel.open_to('platform.retention_run', 'mgr_batch', 'select, insert', 'true');
select kernel.open_to('platform.retention_run', reader, 'select', 'true')
from unnest(array['mgr_staff', 'mgr_platform']) as reader;

-- Makes rows of a table a kind. In the expressions a row is called r.
--   dated_by  when its days begin; null while they have not begun
--   wanted    which rows are meant
--   parts     'table column' of rows that belong to it by that column, and go with it
--   tbl       with its schema
create function platform.retained(kind text, tbl text, dated_by text, days int, wanted text default 'true',
                                  parts text[] default '{}') returns void
  language plpgsql as $$
begin
  if to_regclass(tbl) is null or position('.' in tbl) = 0 then
    raise exception 'there is no table %', tbl;
  end if;
  insert into platform.retention_kind (kind, tbl, dated_by, wanted, parts, days)
  values (kind, tbl, dated_by, wanted, parts, days);
end $$;

-- Removes what is dated before a moment: at most so many rows in one go, without waiting for rows that others hold.
create function platform.sweep(of_kind text, before timestamptz, most int) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  k     platform.retention_kind;
  due   tid[];
  part  text;
  gone  bigint;
begin
  select * into strict k from platform.retention_kind where kind = of_kind;
  execute format('select array(select r.ctid from %s r where (%s) and (%s) < $1 limit $2 for update skip locked)',
                 k.tbl, k.wanted, k.dated_by) into due using before, most;
  foreach part in array k.parts loop
    execute format('delete from %s p using %s r where r.ctid = any ($1) and p.%I = r.id',
                   split_part(part, ' ', 1), k.tbl, split_part(part, ' ', 2)) using due;
  end loop;
  execute format('delete from %s r where r.ctid = any ($1)', k.tbl) using due;
  get diagnostics gone = row_count;
  return gone;
end $$;

-- How many rows of a kind tell no day yet.
create function platform.undated(of_kind text) returns bigint
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  k     platform.retention_kind;
  found bigint;
begin
  select * into strict k from platform.retention_kind where kind = of_kind;
  execute format('select count(*) from %s r where (%s) and (%s) is null', k.tbl, k.wanted, k.dated_by) into found;
  return found;
end $$;

revoke execute on function platform.sweep(text, timestamptz, int), platform.undated(text),
  platform.retained(text, text, text, int, text, text[]) from public;
grant execute on function platform.sweep(text, timestamptz, int), platform.undated(text) to mgr_batch;

select platform.retained('platform:mail', 'platform.mail', 'r.ended_at', 180, parts => array['platform.mail_content mail_id']);
select platform.retained('platform:notice', 'platform.notice', 'r.at', 400);
-- longer than a year: the yearly review tells when somebody was last seen
select platform.retained('platform:login-session', 'platform.login_session', 'coalesce(r.ended_at, r.started_at)', 400);
select platform.retained('platform:login-attempt', 'platform.login_attempt', 'r.at', 90);
select platform.retained('platform:one-time-token', 'platform.one_time_token', 'coalesce(r.used_at, r.expires_at)', 30,
  wanted => 'r.purpose = ''password''');
select platform.retained('platform:address-change', 'platform.address_change', 'coalesce(r.used_at, r.expires_at)', 30);
select platform.retained('platform:record-mark', 'platform.record_mark', 'r.visited_at', 400, wanted => 'r.pinned_at is null');
select platform.retained('platform:message', 'kernel.outbox', 'r.delivered_at', 90);
