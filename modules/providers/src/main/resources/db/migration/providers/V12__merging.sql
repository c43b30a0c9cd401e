-- Two rows of the register for one care provider become one: one stays, the other goes up into it and keeps its row, its
-- history and what ended with it. Which rows pass is for the modules that own them; see decision 0031.
alter table providers.provider
  add column merged_into uuid,
  add column merged_on date,
  add constraint provider_merged_whole check ((merged_into is null) = (merged_on is null)),
  add constraint provider_not_into_itself check (merged_into <> id),
  add foreign key (cooperation_id, merged_into) references providers.provider (cooperation_id, id);
create index provider_merged on providers.provider (cooperation_id, merged_into) where merged_into is not null;

-- Asked by one, approved by another; approved it is done.
create table providers.merger (
  id             uuid primary key,
  cooperation_id uuid not null,
  old_id         uuid not null,
  stays_id       uuid not null check (stays_id <> old_id),
  state          text not null check (state in ('gevraagd', 'goedgekeurd', 'afgewezen', 'ingetrokken')),
  explanation    text not null check (char_length(explanation) between 1 and 1000),
  asked_at       timestamptz not null,
  asked_by       text not null,
  asked_by_id    uuid not null,
  decided_at     timestamptz,
  decided_by     text,
  decided_by_id  uuid,
  reason         text not null check (char_length(reason) <= 500),
  -- how many rows passed, for who reads it later
  passed         bigint,
  check ((state = 'gevraagd') = (decided_at is null)),
  check (num_nonnulls(decided_at, decided_by, decided_by_id) in (0, 3)),
  check ((state = 'afgewezen') = (reason <> '')),
  check (state = 'goedgekeurd' or passed is null),
  constraint merger_four_eyes check (state <> 'goedgekeurd' or decided_by_id <> asked_by_id),
  unique (cooperation_id, id),
  foreign key (cooperation_id, old_id) references providers.provider (cooperation_id, id),
  foreign key (cooperation_id, stays_id) references providers.provider (cooperation_id, id)
);
create unique index merger_waiting on providers.merger (cooperation_id, old_id) where state = 'gevraagd';
create index merger_into on providers.merger (cooperation_id, stays_id);
select kernel.guard('providers.merger');
select kernel.staff_rows('providers.merger', 'select, insert,
  update (state, decided_at, decided_by, decided_by_id, reason, passed)');
select platform.audited_in('providers.merger', 'stays_id');

-- Both names come from the application; that they are two people is seen from who acts.
create function providers.guard_merger() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'gevraagd' or new.asked_by_id is distinct from kernel.person() then
      raise exception 'a merger begins as what is asked by who acts' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if (to_jsonb(new) - '{state,decided_at,decided_by,decided_by_id,reason,passed}'::text[])
     is distinct from (to_jsonb(old) - '{state,decided_at,decided_by,decided_by_id,reason,passed}'::text[]) then
    raise exception 'what was asked stays as it is' using errcode = 'insufficient_privilege';
  end if;
  if old.state = 'gevraagd' and new.decided_by_id is distinct from kernel.person() then
    raise exception 'a merger is decided on by who acts' using errcode = 'insufficient_privilege';
  end if;
  if old.state <> 'gevraagd'
     and (old.passed is not null or (to_jsonb(new) - 'passed') is distinct from (to_jsonb(old) - 'passed')) then
    raise exception 'merger % was decided on', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger merger_by_who_acts before insert or update on providers.merger
  for each row execute function providers.guard_merger();

-- Into whom a provider went up follows from an approved merger, and stays.
create function providers.guard_merged() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (old.merged_into is not null)
     or not exists (select from providers.merger m
                    where m.cooperation_id = new.cooperation_id and m.old_id = new.id and m.stays_id = new.merged_into
                      and m.state = 'goedgekeurd') then
    raise exception 'provider % goes up into another by an approved merger only', new.id
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger provider_merged_by_merger before update on providers.provider
  for each row when ((new.merged_into, new.merged_on) is distinct from (old.merged_into, old.merged_on))
  execute function providers.guard_merged();

-- Two that look alike and are not the same: who said so, when and why.
create table providers.no_duplicate (
  id             uuid primary key,
  cooperation_id uuid not null,
  first_id       uuid not null,
  second_id      uuid not null check (second_id > first_id),
  why            text not null check (char_length(why) between 1 and 500),
  said_at        timestamptz not null,
  said_by        text not null,
  constraint no_duplicate_once unique (cooperation_id, first_id, second_id),
  foreign key (cooperation_id, first_id) references providers.provider (cooperation_id, id),
  foreign key (cooperation_id, second_id) references providers.provider (cooperation_id, id)
);
select kernel.guard('providers.no_duplicate');
select kernel.staff_rows('providers.no_duplicate', 'select, insert, delete');
select platform.audited_in('providers.no_duplicate', 'first_id');

-- What keeps rows as they were agreed or decided does not stand in the way of a merger: that runs as the owner of the
-- tables, which nobody can log in as, and by this function only. Each module names its own tables.
do $$
declare
  t record;
begin
  for t in
    select g.tgname, g.tgrelid::regclass as tbl, pg_get_triggerdef(g.oid) as made
    from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'provider_id'
    where n.nspname = 'providers' and not g.tgisinternal and g.tgtype & 2 = 2 and g.tgtype & 16 = 16
  loop
    execute format('drop trigger %I on %s', t.tgname, t.tbl);
    execute replace(t.made, ' FOR EACH ROW EXECUTE ', ' FOR EACH ROW WHEN (current_user <> ''mgr_owner'') EXECUTE ');
  end loop;
end $$;

-- The merger that is being carried out by who acts.
create function providers.merger_at_work(merger uuid) returns providers.merger
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  m providers.merger;
begin
  select * into m from providers.merger x
  where x.id = merger and x.cooperation_id = kernel.cooperation() and x.state = 'goedgekeurd' and x.passed is null
    and x.decided_by_id = kernel.person();
  if not found then
    raise exception 'no merger % to carry out', merger using errcode = 'insufficient_privilege';
  end if;
  return m;
end $$;

create function providers.pass(tbl regclass, merger uuid, ids uuid[] default null) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m providers.merger := providers.merger_at_work(merger);
  n bigint;
begin
  if ids is null then
    execute format('update %s set provider_id = $1 where cooperation_id = $2 and provider_id = $3', tbl)
      using m.stays_id, m.cooperation_id, m.old_id;
  else
    execute format('update %s set provider_id = $1 where cooperation_id = $2 and provider_id = $3 and id = any ($4)', tbl)
      using m.stays_id, m.cooperation_id, m.old_id, ids;
  end if;
  get diagnostics n = row_count;
  return n;
end $$;
revoke all on function providers.pass(regclass, uuid, uuid[]) from public;
grant execute on function providers.pass(regclass, uuid, uuid[]) to mgr_staff;

-- Documents: those marked for the provider, and those at its own record, which go to the record of the one that stays.
create function providers.pass_documents(merger uuid) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m providers.merger := providers.merger_at_work(merger);
begin
  return platform.documents_follow(m.old_id, m.stays_id, 'providers:provider:' || m.old_id,
                                   'providers:provider:' || m.stays_id);
end $$;
revoke all on function providers.pass_documents(uuid) from public;
grant execute on function providers.pass_documents(uuid) to mgr_staff;

-- Rows of this module of one that goes up into another; remains: it would stand in the way of what the other has.
create function providers.merging(old uuid, stays uuid)
  returns table (what text, tbl text, id uuid, remains boolean) language sql stable as $$
    select 'locaties', 'providers.site', s.id, false from providers.site s where s.provider_id = old
    union all
    select 'agb', 'providers.agb_registration', a.id, false from providers.agb_registration a where a.provider_id = old
    union all
    select 'contacten', 'providers.contact', c.id,
           exists (select from providers.contact o where o.provider_id = stays and o.topic = c.topic)
    from providers.contact c where c.provider_id = old
    union all
    select 'bewijs', 'providers.evidence', e.id,
           e.state = 'aangeleverd' and exists (select from providers.evidence o where o.provider_id = stays
                                                 and o.kind = e.kind and o.state = 'aangeleverd')
    from providers.evidence e where e.provider_id = old
    union all
    select 'rekeningen', 'providers.bank_account', b.id,
           exists (select from providers.bank_account o where o.provider_id = stays
                   and (b.state = 'goedgekeurd' and o.state = 'goedgekeurd' and o.during && b.during
                        or b.state = 'voorgesteld' and o.state = 'voorgesteld'))
    from providers.bank_account b where b.provider_id = old
    union all
    select 'verzoeken', 'providers.change_request', r.id,
           r.state = 'ingediend' and exists (select from providers.change_request o where o.provider_id = stays
                                               and o.state = 'ingediend')
    from providers.change_request r where r.provider_id = old
    union all
    select 'onderaannemers', 'providers.subcontract', c.id,
           exists (select from providers.provider p where p.id = stays and p.kvk_number = c.kvk_number)
           or exists (select from providers.subcontract o where o.provider_id = stays and o.kvk_number = c.kvk_number
                      and (c.state = 'gevraagd' and o.state = 'gevraagd'
                           or c.decided_at is not null and c.state <> 'geweigerd' and o.decided_at is not null
                              and o.state <> 'geweigerd' and o.during && c.during))
    from providers.subcontract c where c.provider_id = old $$;

-- A name without its legal form and without what does not tell names apart.
create function providers.plain_name(name text) returns text
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
    select btrim(regexp_replace(regexp_replace(regexp_replace(lower(name), '[.\-]', '', 'g'),
      '\m(stichting|vereniging|coöperatie|cooperatie|maatschap|bv|nv|ua|ba|vof)\M', ' ', 'g'), '[^[:alpha:]]+', ' ', 'g')) $$;

-- Pairs that may be one provider. Names that differ in a number are two. Who may not see whole account numbers learns
-- nothing of them.
create function providers.alike(with_accounts boolean)
  returns table (first_id uuid, second_id uuid, reasons text, likeness real) language sql stable as $$
    with known as materialized (
      select p.id, p.cooperation_id, p.agb_code, lower(p.group_name) as of_group, providers.plain_name(p.name) as plain,
             providers.plain_name(p.legal_name) as legal, regexp_replace(p.name, '[^0-9]', '', 'g') as digits
      from providers.provider p where p.merged_into is null),
    code as (
      select k.id, k.agb_code as code from known k
      union select a.provider_id, a.code from providers.agb_registration a join known k on k.id = a.provider_id),
    likely as (
      select a.id as x, b.id as y,
             greatest(public.similarity(a.plain, b.plain), public.similarity(a.legal, b.legal)) as likeness
      from known a join known b on b.id > a.id and b.digits = a.digits and b.cooperation_id = a.cooperation_id),
    found as (
      select a.id as x, b.id as y, 'agb' as reason, 1::real as likeness from code a join code b on b.code = a.code and b.id > a.id
      union all
      select l.x, l.y, 'naam', l.likeness from likely l where l.likeness >= 0.6
      union all
      select a.provider_id, b.provider_id, 'rekening', 1 from providers.bank_account a
      join providers.bank_account b on b.iban = a.iban and b.provider_id > a.provider_id
      join known k on k.id = a.provider_id join known o on o.id = b.provider_id
      where with_accounts and a.state <> 'afgewezen' and b.state <> 'afgewezen')
    select f.x, f.y,
           string_agg(distinct f.reason, ',' order by f.reason)
             || case when min(a.of_group) = min(b.of_group) then ',concern' else '' end,
           max(f.likeness)
    from found f join known a on a.id = f.x join known b on b.id = f.y
    where not exists (select from providers.no_duplicate n
                      where n.cooperation_id = a.cooperation_id and n.first_id = f.x and n.second_id = f.y)
      and a.cooperation_id = b.cooperation_id
    group by f.x, f.y $$;

-- Who went up into another is found there, by its name and numbers.
create or replace function providers.search_provider(ids uuid[]) returns setof platform.search_source
  language sql stable as $$
    select p.cooperation_id, p.id, null::uuid, p.name,
           concat_ws(' ', p.legal_name, p.kind,
                     (select string_agg(distinct s.town, ' ' order by s.town) from providers.site s where s.provider_id = p.id),
                     (select string_agg(o.name || ' ' || o.legal_name, ' ' order by o.number) from providers.provider o
                      where o.cooperation_id = p.cooperation_id and o.merged_into = p.id)),
           array[p.number, p.kvk_number, p.agb_code]
             || array(select distinct a.code from providers.agb_registration a
                      where a.provider_id = p.id and a.code <> p.agb_code order by a.code)
             || array(select u.word from providers.provider o
                      cross join lateral unnest(array[o.number, o.kvk_number, o.agb_code]) as u (word)
                      where o.cooperation_id = p.cooperation_id and o.merged_into = p.id order by u.word),
           array['staff', 'module:providers', 'provider:' || p.id]
    from providers.provider p
    where p.merged_into is null and (ids is null or p.id = any (ids)) $$;
