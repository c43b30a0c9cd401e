select kernel.open_schema('platform');

-- Audit trail ---------------------------------------------------------------------------------------------------------
-- One row per change of an aggregate, per run of bulk work and per look at a citizen's data. Written unsealed in the
-- transaction of the change; the sealer chains the rows of each cooperation some seconds later.
create table platform.audit_entry (
  id             bigint generated always as identity primary key,
  cooperation_id uuid,
  table_name     text not null,
  row_id         uuid,
  operation      text not null check (operation in ('insert', 'update', 'delete', 'run', 'look', 'log-in')),
  old            jsonb,
  new            jsonb,
  person_id      uuid,
  cause          text not null,
  at             timestamptz not null default clock_timestamp(),
  sequence       bigint,
  hash           bytea,
  check ((sequence is null) = (hash is null))
);
create index audit_entry_unsealed on platform.audit_entry (id) where sequence is null;
create index audit_entry_row on platform.audit_entry (row_id, id);
create index audit_entry_cooperation on platform.audit_entry (cooperation_id, id);

-- Where a chain stands: a tail that was cut off shows against it. Installation-wide rows chain under the nil id.
create table platform.audit_head (
  chain    uuid primary key,
  sequence bigint not null,
  hash     bytea not null,
  at       timestamptz not null
);

create function platform.chain(cooperation_id uuid) returns uuid
  language sql immutable parallel safe as $$ select coalesce($1, '00000000-0000-0000-0000-000000000000'::uuid) $$;
create unique index audit_entry_chain on platform.audit_entry (platform.chain(cooperation_id), sequence) where sequence is not null;

-- Not even the owner of the tables changes history: an unsealed row is sealed once, and that is all that ever happens.
create function platform.refuse_change_of_history() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'audit_entry' then
    if old.sequence is null and new.sequence is not null
       and (to_jsonb(old) - 'sequence' - 'hash') = (to_jsonb(new) - 'sequence' - 'hash') then
      return new;
    end if;
  elsif tg_op = 'UPDATE' and new.chain = old.chain and new.sequence > old.sequence then
    return new;
  end if;
  raise exception 'history is not changed: % of %', lower(tg_op), tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_kept before update or delete on platform.audit_entry
  for each row execute function platform.refuse_change_of_history();
create trigger audit_entry_not_emptied before truncate on platform.audit_entry
  for each statement execute function platform.refuse_change_of_history();
create trigger audit_head_kept before update or delete on platform.audit_head
  for each row execute function platform.refuse_change_of_history();
create trigger audit_head_not_emptied before truncate on platform.audit_head
  for each statement execute function platform.refuse_change_of_history();

select kernel.guard('platform.audit_entry');
select kernel.guard('platform.audit_head');
select kernel.open_to('platform.audit_entry', 'mgr_staff', 'select', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('platform.audit_entry', 'mgr_batch', 'select', 'cooperation_id is not distinct from (select kernel.cooperation())');
select kernel.open_to('platform.audit_entry', 'mgr_platform', 'select', 'cooperation_id is null');
select kernel.open_to('platform.audit_head', 'mgr_staff', 'select', 'chain = (select kernel.cooperation())');
select kernel.open_to('platform.audit_head', 'mgr_batch', 'select', 'chain = platform.chain((select kernel.cooperation()))');
select kernel.open_to('platform.audit_head', 'mgr_platform', 'select', 'chain = platform.chain(null)');

-- The history trigger. Of a change it keeps the columns that changed, of a hidden column only that it did.
create function platform.write_history() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  before_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after_row  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  whole_row  jsonb := coalesce(after_row, before_row);
  old_part   jsonb := before_row;
  new_part   jsonb := after_row;
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
    if old_part ? tg_argv[i] then old_part := jsonb_set(old_part, array[tg_argv[i]], '"***"'); end if;
    if new_part ? tg_argv[i] then new_part := jsonb_set(new_part, array[tg_argv[i]], '"***"'); end if;
  end loop;
  insert into platform.audit_entry (cooperation_id, table_name, row_id, operation, old, new, person_id, cause)
  values (coalesce((whole_row ->> 'cooperation_id')::uuid, kernel.cooperation()),
          tg_table_schema || '.' || tg_table_name, (whole_row ->> 'id')::uuid, lower(tg_op),
          old_part, new_part, kernel.person(), kernel.cause());
  return null;
end $$;

-- Puts the history trigger on a table. Values of hidden columns (secrets, citizens' data) stay out of the trail.
create function platform.audited(tbl regclass, variadic hidden text[] default '{}') returns void language plpgsql as $$
begin
  execute format('create trigger history after insert or update or delete on %s for each row execute function platform.write_history(%s)',
                 tbl, (select coalesce(string_agg(quote_literal(name), ', '), '') from unnest(hidden) as name));
end $$;

-- One row for work without rows of its own in the trail: a bulk run with its count and hash, a log-in, a look.
create function platform.record(table_name text, row_id uuid, operation text, facts jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if operation not in ('run', 'look', 'log-in') then
    raise exception 'changes are recorded by trigger only, not %', operation using errcode = 'insufficient_privilege';
  end if;
  insert into platform.audit_entry (cooperation_id, table_name, row_id, operation, new, person_id, cause)
  values (kernel.cooperation(), table_name, row_id, operation, facts, kernel.person(), kernel.cause());
end $$;

-- hash = sha256(previous || every field with its length before it; -1 for none)
create function platform.entry_hash(previous bytea, sequence bigint, entry platform.audit_entry) returns bytea
  language sql immutable set search_path = pg_catalog, pg_temp as $$
    select sha256(previous || string_agg(
             coalesce(int4send(octet_length(convert_to(field, 'UTF8'))) || convert_to(field, 'UTF8'), int4send(-1)),
             ''::bytea order by place))
    from unnest(array[
      platform.chain(entry.cooperation_id)::text, sequence::text, entry.id::text, entry.table_name, entry.row_id::text,
      entry.operation, entry.old::text, entry.new::text, entry.person_id::text, entry.cause,
      (extract(epoch from entry.at) * 1000000)::bigint::text]) with ordinality as fields (field, place)
$$;

-- Seals up to so many rows, each in the chain of its cooperation, in the order of writing. The only way to seal.
create function platform.seal(most int) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  entry  platform.audit_entry;
  head   platform.audit_head;
  sealed int := 0;
begin
  if not pg_try_advisory_xact_lock(hashtext('platform.seal')) then
    return 0;
  end if;
  for entry in select * from platform.audit_entry where sequence is null order by id limit most loop
    if head.chain is distinct from platform.chain(entry.cooperation_id) then
      if head.chain is not null then
        perform platform.keep_head(head);
      end if;
      select * into head from platform.audit_head where chain = platform.chain(entry.cooperation_id);
      if not found then
        head.chain := platform.chain(entry.cooperation_id);
        head.sequence := 0;
        head.hash := ''::bytea;
      end if;
    end if;
    head.sequence := head.sequence + 1;
    head.hash := platform.entry_hash(head.hash, head.sequence, entry);
    update platform.audit_entry set sequence = head.sequence, hash = head.hash where id = entry.id;
    sealed := sealed + 1;
  end loop;
  if head.chain is not null then
    perform platform.keep_head(head);
  end if;
  return sealed;
end $$;

create function platform.keep_head(head platform.audit_head) returns void
  language sql set search_path = pg_catalog, pg_temp as $$
    insert into platform.audit_head (chain, sequence, hash, at)
    values (head.chain, head.sequence, head.hash, clock_timestamp())
    on conflict (chain) do update set sequence = excluded.sequence, hash = excluded.hash, at = excluded.at
$$;
-- How long the oldest unsealed row of all chains waits, in seconds: the sealer is one for everybody.
create function platform.seal_lag() returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select greatest(0, coalesce(extract(epoch from clock_timestamp() - min(at)), 0))::bigint
    from platform.audit_entry where sequence is null
$$;
revoke execute on function platform.seal(int), platform.keep_head(platform.audit_head), platform.seal_lag() from public;
grant execute on function platform.seal(int) to mgr_batch;
grant execute on function platform.seal_lag() to mgr_staff, mgr_platform;

-- What is wrong with a chain, as far as the asking role sees it: changed rows, gaps, a tail that was cut off.
create function platform.verify(wanted uuid) returns table (sequence bigint, problem text)
  language sql stable set search_path = pg_catalog, pg_temp as $$
    with links as (
      select entry.sequence, entry.hash,
             lag(entry.sequence, 1, 0::bigint) over (order by entry.sequence) as sequence_before,
             platform.entry_hash(lag(entry.hash, 1, ''::bytea) over (order by entry.sequence), entry.sequence, entry) as hash_found
      from platform.audit_entry entry
      where platform.chain(entry.cooperation_id) = wanted and entry.sequence is not null)
    select links.sequence, 'gap' from links where links.sequence <> links.sequence_before + 1
    union all
    select links.sequence, 'changed' from links where links.hash <> links.hash_found
    union all
    select head.sequence, 'cut' from platform.audit_head head
    where head.chain = wanted
      and not exists (select from links where links.sequence = head.sequence and links.hash = head.hash)
    order by 1
$$;

-- People ----------------------------------------------------------------------------------------------------------------
create table platform.person (
  id         uuid primary key,
  login_name text not null check (login_name = lower(btrim(login_name)) and login_name <> ''),
  name       text not null check (name <> ''),
  created_at timestamptz not null,
  blocked_at timestamptz,
  unique (login_name)
);

-- The secret is an encoded hash with its own parameters; nobody but the log-in reads it.
create table platform.credential (
  id         uuid primary key,
  person_id  uuid not null references platform.person,
  kind       text not null check (kind in ('password')),
  secret     text not null,
  changed_at timestamptz not null,
  unique (person_id, kind)
);

-- The second step of a log-in: a code of six digits that a phone computes from a secret and the time (RFC 6238). It
-- counts from its confirmation on, and each code once, whichever node it comes to. The secret is encrypted.
create table platform.second_step (
  id           uuid primary key,
  person_id    uuid not null references platform.person,
  secret       bytea not null,
  made_at      timestamptz not null,
  confirmed_at timestamptz,
  last_period  bigint not null default 0,
  unique (person_id)
);

-- For whoever lost the phone: each opens once. Random and long, so a plain hash is enough.
create table platform.recovery_code (
  id        uuid primary key,
  person_id uuid not null references platform.person,
  hash      bytea not null,
  used_at   timestamptz,
  unique (person_id, hash)
);

-- A party people log in for. Municipalities have one in the whole installation, providers one per cooperation.
create table platform.organisation (
  id             uuid primary key,
  kind           text not null check (kind in ('installation', 'cooperation-team', 'municipality', 'provider')),
  name           text not null,
  cooperation_id uuid,
  pointer        uuid,
  check ((kind = 'installation') = (pointer is null)),
  check ((kind in ('cooperation-team', 'provider')) = (cooperation_id is not null)),
  unique nulls not distinct (kind, pointer)
);

create table platform.membership (
  id              uuid primary key,
  person_id       uuid not null references platform.person,
  organisation_id uuid not null references platform.organisation,
  cooperation_id  uuid,
  roles           text[] not null check (cardinality(roles) > 0),
  valid_from      date not null,
  valid_until     date check (valid_until > valid_from),
  period          daterange generated always as (daterange(valid_from, valid_until)) stored,
  exclude using gist (person_id with =, organisation_id with =,
                      platform.chain(cooperation_id) with =, period with &&)
);
create index membership_organisation on platform.membership (organisation_id);
create index membership_cooperation on platform.membership (cooperation_id);

-- A log-in that lasts. Ended by log-out, block or age; every request of every node asks.
create table platform.login_session (
  id         uuid primary key,
  person_id  uuid not null references platform.person,
  -- as what the person acts; empty while none is chosen
  membership_id uuid references platform.membership,
  origin     text not null,
  browser    text not null,
  second_step boolean not null,
  started_at timestamptz not null,
  ended_at   timestamptz
);
create index login_session_open on platform.login_session (person_id) where ended_at is null;
create index login_session_membership on platform.login_session (membership_id) where ended_at is null;

-- Failed and successful attempts; of the name only a hash, for people type passwords into the wrong field.
create table platform.login_attempt (
  id        uuid primary key,
  account   bytea not null,
  origin    text not null,
  at        timestamptz not null,
  succeeded boolean not null
);
create index login_attempt_account on platform.login_attempt (account, at);
create index login_attempt_origin on platform.login_attempt (origin, at);

create table platform.one_time_token (
  id         uuid primary key,
  purpose    text not null check (purpose in ('first-administrator', 'password')),
  person_id  uuid references platform.person,
  hash       bytea not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  check ((purpose = 'password') = (person_id is not null))
);
create unique index one_time_token_hash on platform.one_time_token (hash);

select kernel.guard(tbl::regclass) from unnest(array['platform.person', 'platform.credential', 'platform.second_step',
  'platform.recovery_code', 'platform.organisation',
  'platform.membership', 'platform.login_session', 'platform.login_attempt', 'platform.one_time_token']) as tbl;

-- Log-in comes before anybody is known, so it sees all identities, and nothing else in the database.
select kernel.open_to('platform.person', 'mgr_auth', 'select', 'true');
grant update (name) on platform.person to mgr_auth;
create policy own_name on platform.person as restrictive for update to mgr_auth
  using (id = (select kernel.person())) with check (id = (select kernel.person()));
select kernel.open_to('platform.second_step', 'mgr_auth', 'select, insert, update, delete', 'true');
select kernel.open_to('platform.recovery_code', 'mgr_auth', 'select, insert, update, delete', 'true');
select kernel.open_to('platform.credential', 'mgr_auth', 'select, insert, update', 'true');
select kernel.open_to('platform.organisation', 'mgr_auth', 'select', 'true');
select kernel.open_to('platform.membership', 'mgr_auth', 'select', 'true');
select kernel.open_to('platform.login_session', 'mgr_auth', 'select, insert, update', 'true');
select kernel.open_to('platform.login_attempt', 'mgr_auth', 'select, insert', 'true');
select kernel.open_to('platform.one_time_token', 'mgr_auth', 'select, update', 'true');

-- The system registers people for a cooperation, and the first administrator of the installation.
select kernel.open_to('platform.person', 'mgr_batch', 'select, insert, update', 'true');
select kernel.open_to('platform.credential', 'mgr_batch', 'insert', 'true');
select kernel.open_to('platform.second_step', 'mgr_batch', 'select, delete', 'true');
select kernel.open_to('platform.recovery_code', 'mgr_batch', 'select, delete', 'true');
select kernel.open_to('platform.organisation', 'mgr_batch', 'select, insert',
  'cooperation_id is null or cooperation_id = (select kernel.cooperation())');
select kernel.open_to('platform.membership', 'mgr_batch', 'select, insert, update',
  'cooperation_id is not distinct from (select kernel.cooperation())');
select kernel.open_to('platform.login_session', 'mgr_batch', 'select, update', 'true');
select kernel.open_to('platform.login_attempt', 'mgr_batch', 'select, delete', 'true');
select kernel.open_to('platform.one_time_token', 'mgr_batch', 'select, insert, update', 'true');

-- Everybody else sees the people of the own cooperation or organisation. Persons follow memberships, memberships follow
-- organisations; never the other way round. Log-ins follow the membership they act for.
select kernel.open_to('platform.organisation', 'mgr_platform', 'select', 'kind = ''installation''');
select kernel.open_to('platform.organisation', 'mgr_staff', 'select',
  'cooperation_id = (select kernel.cooperation()) or kind = ''municipality''');
select kernel.open_to('platform.organisation', 'mgr_municipality', 'select',
  'kind = ''municipality'' and pointer = any ((select kernel.municipalities())::uuid[])');
select kernel.open_to('platform.organisation', 'mgr_provider', 'select',
  'kind = ''provider'' and cooperation_id = (select kernel.cooperation()) and pointer = (select kernel.provider())');
select kernel.open_to('platform.membership', 'mgr_platform', 'select', 'cooperation_id is null');
select kernel.open_to('platform.membership', 'mgr_staff', 'select', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('platform.membership', actor_role, 'select',
  'cooperation_id = (select kernel.cooperation()) and organisation_id in (select organisation.id from platform.organisation)')
from unnest(array['mgr_municipality', 'mgr_provider']) as actor_role;
select kernel.open_to('platform.person', actor_role, 'select',
  'id = (select kernel.person()) or id in (select membership.person_id from platform.membership)')
from unnest(array['mgr_platform', 'mgr_staff', 'mgr_municipality', 'mgr_provider']) as actor_role;

select kernel.open_to('platform.login_session', actor_role, 'select, update (ended_at)',
  'membership_id in (select membership.id from platform.membership)')
from unnest(array['mgr_platform', 'mgr_staff']) as actor_role;

select platform.audited('platform.person');
select platform.audited('platform.credential', 'secret');
select platform.audited('platform.second_step', 'secret', 'last_period');
select platform.audited('platform.recovery_code', 'hash');
select platform.audited('platform.organisation');
select platform.audited('platform.membership');

-- Published: names of the people one may see.
create view platform.person_ref with (security_invoker = true) as select id, name from platform.person;
grant select on platform.person_ref to mgr_platform, mgr_staff, mgr_municipality, mgr_provider, mgr_batch, mgr_backup;
