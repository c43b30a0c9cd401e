-- What a contract obliges one of its parties to, beside the care itself: a report, a paper, a talk. It makes executable what
-- the contract says and changes nothing of that; so it may be added or ended while the contract runs, and it is never deleted.
create table contracts.obligation (
  id             uuid primary key,
  cooperation_id uuid not null,
  contract_id    uuid not null,
  provider_id    uuid not null,
  kind           text not null check (kind in ('verantwoording', 'verzekering', 'sroi-plan', 'kwaliteit', 'informatie', 'overleg', 'overig')),
  words          text not null check (words = trim(words) and words <> '' and length(words) <= 500),
  -- of the text on which the contract stands
  article        text check (article ~ '^[1-3](\.[0-9]{1,3}){1,4}$'),
  -- who owes it
  debtor         text not null check (debtor in ('aanbieder', 'regio')),
  -- who in the team sees to it
  owner          text not null check (owner in ('contractbeheerder', 'relatiemanager')),
  first_due      date not null,
  repeats        text not null check (repeats in ('eenmalig', 'maand', 'kwartaal', 'halfjaar', 'jaar')),
  -- whether a document has to show it
  proof          boolean not null,
  reason         text not null check (reason = trim(reason) and reason <> '' and length(reason) <= 500),
  made_at        timestamptz not null,
  made_by        text not null,
  -- what falls due after this day is not owed any more
  ended_on       date,
  ended_at       timestamptz,
  ended_by       text,
  end_reason     text check (end_reason = trim(end_reason) and end_reason <> '' and length(end_reason) <= 500),
  check (num_nulls(ended_on, ended_at, ended_by, end_reason) in (0, 4)),
  unique (cooperation_id, id),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id)
);
create index obligation_of on contracts.obligation (cooperation_id, contract_id);

-- One day on which it is due. It is delivered once and judged once; what was refused is asked again for a later day, as
-- another row. That a day has passed or that nothing is owed any more is asked, not stored.
create table contracts.obligation_due (
  id              uuid primary key,
  cooperation_id  uuid not null,
  obligation_id   uuid not null,
  contract_id     uuid not null,
  provider_id     uuid not null,
  due_on          date not null,
  -- the one that was refused
  follows_id      uuid,
  state           text not null check (state in ('open', 'aangeleverd', 'aanvaard', 'afgewezen')),
  answer          text check (answer = trim(answer) and answer <> '' and length(answer) <= 1000),
  delivered_at    timestamptz,
  delivered_by    text,
  delivered_by_id uuid,
  decided_at      timestamptz,
  decided_by      text,
  decided_by_id   uuid,
  reason          text check (reason = trim(reason) and reason <> '' and length(reason) <= 500),
  check (num_nonnulls(answer, delivered_at, delivered_by) = case state when 'open' then 0 else 3 end),
  check (num_nonnulls(decided_at, decided_by) = case when state in ('aanvaard', 'afgewezen') then 2 else 0 end),
  check ((state = 'afgewezen') = (reason is not null)),
  constraint obligation_due_two_people check (decided_by_id <> delivered_by_id),
  unique (cooperation_id, id),
  foreign key (cooperation_id, obligation_id) references contracts.obligation (cooperation_id, id),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id),
  foreign key (cooperation_id, follows_id) references contracts.obligation_due (cooperation_id, id)
);
create unique index obligation_due_once on contracts.obligation_due (obligation_id, due_on) where follows_id is null;
create unique index obligation_due_again_once on contracts.obligation_due (follows_id) where follows_id is not null;
create index obligation_due_of on contracts.obligation_due (cooperation_id, contract_id, due_on);

create function contracts.obligation_ends_once() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.ended_on is not null then
    raise exception 'obligation % has ended', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
-- it may still become that of the provider into which its own goes up
create trigger obligation_ends_once before update on contracts.obligation
  for each row when (old.provider_id = new.provider_id) execute function contracts.obligation_ends_once();

create function contracts.obligation_due_goes_on() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'open' or not exists (
        select from contracts.obligation o
        where o.cooperation_id = new.cooperation_id and o.id = new.obligation_id and o.contract_id = new.contract_id
          and o.provider_id = new.provider_id) then
      raise exception 'what is due begins open, at the contract of its obligation' using errcode = 'insufficient_privilege';
    end if;
  elsif (old.state, new.state) not in (('open', 'aangeleverd'), ('aangeleverd', 'aanvaard'), ('aangeleverd', 'afgewezen'))
        or old.state = 'aangeleverd'
           and (new.answer, new.delivered_at, new.delivered_by, new.delivered_by_id)
               is distinct from (old.answer, old.delivered_at, old.delivered_by, old.delivered_by_id) then
    raise exception 'what is due is delivered once and judged once' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger obligation_due_begins before insert on contracts.obligation_due
  for each row execute function contracts.obligation_due_goes_on();
create trigger obligation_due_goes_on before update on contracts.obligation_due
  for each row when (old.provider_id = new.provider_id) execute function contracts.obligation_due_goes_on();

select kernel.guard('contracts.obligation');
select kernel.staff_rows('contracts.obligation', 'select, insert, update (ended_on, ended_at, ended_by, end_reason)');
select kernel.provider_rows('contracts.obligation');
select kernel.municipality_rows('contracts.obligation',
  'exists (select 1 from contracts.line_municipality m
           where m.cooperation_id = obligation.cooperation_id and m.contract_id = obligation.contract_id)');
select platform.audited('contracts.obligation');

select kernel.guard('contracts.obligation_due');
select kernel.staff_rows('contracts.obligation_due', 'select, insert, update (state, answer, delivered_at, delivered_by, delivered_by_id,
  decided_at, decided_by, decided_by_id, reason)');
select kernel.provider_rows('contracts.obligation_due', 'provider_id = (select kernel.provider())',
  'select, update (state, answer, delivered_at, delivered_by, delivered_by_id)');
-- A provider delivers what it owes itself; the judgement is the team's.
create policy delivered_by_debtor on contracts.obligation_due as restrictive for update to mgr_provider
  using (cooperation_id = (select kernel.cooperation()) and provider_id = (select kernel.provider()) and state = 'open' and exists (
    select 1 from contracts.obligation o
    where o.cooperation_id = obligation_due.cooperation_id and o.id = obligation_due.obligation_id and o.debtor = 'aanbieder'))
  with check (cooperation_id = (select kernel.cooperation()) and provider_id = (select kernel.provider())
              and state = 'aangeleverd');
select kernel.municipality_rows('contracts.obligation_due',
  'exists (select 1 from contracts.line_municipality m
           where m.cooperation_id = obligation_due.cooperation_id and m.contract_id = obligation_due.contract_id)');
select platform.audited_in('contracts.obligation_due', 'obligation_id');

-- Performance indicators: what a provider is measured by, and per period what was measured. Terms never change: a new norm
-- is a new indicator.
create table contracts.kpi (
  id             uuid primary key,
  cooperation_id uuid not null,
  contract_id    uuid not null,
  provider_id    uuid not null,
  name           text not null check (name = trim(name) and name <> '' and length(name) <= 120),
  unit           text not null check (unit in ('percentage', 'dagen', 'aantal', 'cijfer')),
  direction      text not null check (direction in ('minstens', 'hoogstens')),
  norm           numeric(11, 1) not null,
  span           text not null check (span in ('maand', 'kwartaal', 'trimester', 'halfjaar', 'jaar')),
  -- first day of the first period that is measured
  since          date not null check (extract(day from since) = 1),
  definition     text not null check (definition = trim(definition) and definition <> '' and length(definition) <= 500),
  reason         text not null check (reason = trim(reason) and reason <> '' and length(reason) <= 500),
  made_at        timestamptz not null,
  made_by        text not null,
  -- last day that is measured
  ended_on       date,
  ended_at       timestamptz,
  ended_by       text,
  end_reason     text check (end_reason = trim(end_reason) and end_reason <> '' and length(end_reason) <= 500),
  check (num_nulls(ended_on, ended_at, ended_by, end_reason) in (0, 4)),
  check (case unit when 'percentage' then norm between 0 and 100 when 'cijfer' then norm between 1 and 10
         else norm >= 0 and norm = trunc(norm) end),
  unique (cooperation_id, id),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id)
);
create index kpi_of on contracts.kpi (cooperation_id, contract_id);

create function contracts.kpi_months(span text) returns int
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select case span when 'maand' then 1 when 'kwartaal' then 3 when 'trimester' then 4 when 'halfjaar' then 6 else 12 end $$;
grant execute on function contracts.kpi_months(text) to mgr_staff, mgr_municipality, mgr_provider, mgr_batch;

-- Entered by one, confirmed or refused by another; what was refused is entered again.
create table contracts.kpi_value (
  id              uuid primary key,
  cooperation_id  uuid not null,
  kpi_id          uuid not null,
  contract_id     uuid not null,
  provider_id     uuid not null,
  period_from     date not null,
  value           numeric(11, 1) not null check (value >= 0),
  explanation     text not null check (explanation = trim(explanation) and length(explanation) <= 1000),
  state           text not null check (state in ('aangeleverd', 'bevestigd', 'afgewezen')),
  delivered_at    timestamptz not null,
  delivered_by    text not null,
  delivered_by_id uuid,
  decided_at      timestamptz,
  decided_by      text,
  decided_by_id   uuid,
  reason          text check (reason = trim(reason) and reason <> '' and length(reason) <= 500),
  check (num_nonnulls(decided_at, decided_by) = case state when 'aangeleverd' then 0 else 2 end),
  check ((state = 'afgewezen') = (reason is not null)),
  constraint kpi_value_two_people check (decided_by_id <> delivered_by_id),
  unique (cooperation_id, id),
  foreign key (cooperation_id, kpi_id) references contracts.kpi (cooperation_id, id),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id)
);
create unique index kpi_value_once on contracts.kpi_value (kpi_id, period_from) where state <> 'afgewezen';

create function contracts.kpi_ends_once() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.ended_on is not null then
    raise exception 'indicator % has ended', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger kpi_ends_once before update on contracts.kpi
  for each row when (old.provider_id = new.provider_id) execute function contracts.kpi_ends_once();

create function contracts.kpi_value_goes_on() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'aangeleverd' or not exists (
        select from contracts.kpi k
        where k.cooperation_id = new.cooperation_id and k.id = new.kpi_id and k.contract_id = new.contract_id
          and k.provider_id = new.provider_id and new.period_from >= k.since
          and extract(day from new.period_from) = 1
          and (extract(month from new.period_from)::int - 1) % contracts.kpi_months(k.span) = 0
          and (new.explanation <> '' or case k.direction when 'minstens' then new.value >= k.norm else new.value <= k.norm end)) then
      raise exception 'a value is entered for a period of its indicator, and a missed norm explained'
        using errcode = 'insufficient_privilege';
    end if;
  elsif old.state <> 'aangeleverd' or new.state = 'aangeleverd' then
    raise exception 'a value is decided once' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger kpi_value_begins before insert on contracts.kpi_value
  for each row execute function contracts.kpi_value_goes_on();
create trigger kpi_value_goes_on before update on contracts.kpi_value
  for each row when (old.provider_id = new.provider_id) execute function contracts.kpi_value_goes_on();

select kernel.guard('contracts.kpi');
select kernel.staff_rows('contracts.kpi', 'select, insert, update (ended_on, ended_at, ended_by, end_reason)');
select kernel.provider_rows('contracts.kpi');
select kernel.municipality_rows('contracts.kpi',
  'exists (select 1 from contracts.line_municipality m
           where m.cooperation_id = kpi.cooperation_id and m.contract_id = kpi.contract_id)');
select platform.audited('contracts.kpi');

select kernel.guard('contracts.kpi_value');
select kernel.staff_rows('contracts.kpi_value', 'select, insert, update (state, decided_at, decided_by, decided_by_id, reason)');
select kernel.provider_rows('contracts.kpi_value', 'provider_id = (select kernel.provider())', 'select, insert');
select kernel.municipality_rows('contracts.kpi_value',
  'exists (select 1 from contracts.line_municipality m
           where m.cooperation_id = kpi_value.cooperation_id and m.contract_id = kpi_value.contract_id)');
select platform.audited_in('contracts.kpi_value', 'kpi_id');

-- How often a contract may be extended, for how long, and how long before its end that is told. Noted of a draft, once of a
-- contract that was signed elsewhere, and after that on the ground of a signed amendment that says so.
create table contracts.extension_option (
  id             uuid primary key,
  cooperation_id uuid not null,
  contract_id    uuid not null,
  provider_id    uuid not null,
  options        int not null check (options between 0 and 10),
  months         int not null check (months between 1 and 60),
  notice_months  int not null check (notice_months between 0 and 24),
  valid_from     date not null,
  amendment_id   uuid,
  noted_by       text not null,
  noted_at       timestamptz not null,
  constraint extension_option_once unique (contract_id, valid_from),
  unique (cooperation_id, id),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id),
  foreign key (cooperation_id, amendment_id) references contracts.amendment (cooperation_id, id)
);

create function contracts.option_by_amendment() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  draft boolean := exists (select from contracts.contract c
                           where c.cooperation_id = new.cooperation_id and c.id = new.contract_id and c.status = 'draft');
begin
  if tg_op = 'UPDATE' and not draft then
    raise exception 'options of contract % were noted before it was signed', new.contract_id using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'INSERT' and not draft
     and exists (select from contracts.extension_option o
                 where o.cooperation_id = new.cooperation_id and o.contract_id = new.contract_id)
     and not exists (select from contracts.amendment a
                     where a.cooperation_id = new.cooperation_id and a.id = new.amendment_id and a.contract_id = new.contract_id
                       and a.status = 'getekend' and a.effective_from = new.valid_from) then
    raise exception 'options of contract % change with a signed amendment', new.contract_id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger option_begins before insert on contracts.extension_option
  for each row execute function contracts.option_by_amendment();
create trigger option_by_amendment before update on contracts.extension_option
  for each row when (old.provider_id = new.provider_id) execute function contracts.option_by_amendment();

select kernel.guard('contracts.extension_option');
select kernel.staff_rows('contracts.extension_option',
  'select, insert, update (options, months, notice_months, noted_by, noted_at)');
select kernel.provider_rows('contracts.extension_option');
select kernel.municipality_rows('contracts.extension_option',
  'exists (select 1 from contracts.line_municipality m
           where m.cooperation_id = extension_option.cooperation_id and m.contract_id = extension_option.contract_id)');
select platform.audited_in('contracts.extension_option', 'contract_id');

-- What is left of them: an amendment that was signed later and made the end later took one. tell_by: the last day on which
-- the next is told.
create view contracts.option_left with (security_invoker = true) as
  select c.cooperation_id, c.id as contract_id, c.provider_id, o.months,
         greatest(o.options - (
           select count(*) from contracts.amendment a
           join contracts.amendment_change h on h.cooperation_id = a.cooperation_id and h.amendment_id = a.id
           where a.cooperation_id = c.cooperation_id and a.contract_id = c.id and a.status = 'getekend'
             and a.signed_at > o.noted_at and h.kind = 'einde' and h.new_last > h.old_last), 0)::bigint as options_left,
         contracts.clock_due(c.valid_until, o.notice_months, 'maand', 'voor', false) as tell_by
  from contracts.contract c
  join lateral (select o.* from contracts.extension_option o
                where o.cooperation_id = c.cooperation_id and o.contract_id = c.id
                order by o.valid_from desc limit 1) o on true;
grant select on contracts.option_left to mgr_staff, mgr_municipality, mgr_provider, mgr_batch;

alter table contracts.clock_rule
  drop constraint clock_rule_starts_check,
  add constraint clock_rule_starts_check check (starts in ('einde', 'begin', 'stilte', 'ruimte', 'bewijs', 'opnamestop', 'indexatie',
    'melding', 'volgt', 'optie'));
-- how many months is agreed per contract: its day comes with the first day
insert into contracts.clock_rule (code, valid_from, article, source, starts, follows, amount, unit, direction, by_law, party,
  ahead_days, warn_days, for_municipalities)
values ('verlengingsoptie', '2015-01-01', '', 'Verlengingsopties van het contract', 'optie', null, 0, 'dag', 'voor', false, 'team',
  365, 60, true);

-- While an option is left its own term runs; without one the term of the standard does.
create or replace view contracts.clock_begin with (security_invoker = true) as
  select c.cooperation_id, c.id as contract_id, c.provider_id, 'einde' as starts, null as rule, c.valid_until as started_on,
         null::date as due_on, null::uuid as start_id, '' as what
  from contracts.contract c
  where c.status = 'signed' and c.valid_until is not null
    and not exists (select from contracts.contract n
                    where n.cooperation_id = c.cooperation_id and n.provider_id = c.provider_id and n.id <> c.id
                      and n.valid_from between c.valid_until - 31 and c.valid_until + 31)
    and not exists (select from contracts.option_left l
                    where l.cooperation_id = c.cooperation_id and l.contract_id = c.id and l.options_left > 0)
  union all
  select c.cooperation_id, c.id, c.provider_id, 'optie', null, c.valid_until, l.tell_by, null, ''
  from contracts.contract c
  join contracts.option_left l on l.cooperation_id = c.cooperation_id and l.contract_id = c.id and l.options_left > 0
  where c.status = 'signed' and c.valid_until is not null
    and not exists (select from contracts.contract n
                    where n.cooperation_id = c.cooperation_id and n.provider_id = c.provider_id and n.id <> c.id
                      and n.valid_from between c.valid_until - 31 and c.valid_until + 31)
  union all
  select c.cooperation_id, c.id, c.provider_id, 'begin', null, c.valid_from, null, null, ''
  from contracts.contract c
  where c.status = 'signed' and exists (select from contracts.contract_use u where u.cooperation_id = c.cooperation_id)
    and not exists (select from contracts.contract_use u where u.contract_id = c.id)
  union all
  select u.cooperation_id, u.contract_id, u.provider_id, 'stilte', null, (u.last_month + interval '1 month')::date, null, null, ''
  from contracts.contract_use u join contracts.contract c on c.id = u.contract_id and c.status = 'signed'
  where u.last_month <= u.counted_on - interval '4 months'
  union all
  select s.cooperation_id, s.contract_id, s.provider_id, 'ruimte', null, make_date(s.year + 1, 1, 1), null, null, ''
  from contracts.spending_room s join contracts.contract c on c.id = s.contract_id and c.status = 'signed'
  where (c.valid_until is null or c.valid_until > make_date(s.year + 1, 1, 1))
    and not exists (select from contracts.spending_room n where n.contract_id = s.contract_id and n.year = s.year + 1)
  union all
  select e.cooperation_id, c.id, e.provider_id, 'bewijs', null, e.valid_through, null, null, e.kind_name
  from providers.evidence_ref e
  join contracts.contract c on c.cooperation_id = e.cooperation_id and c.provider_id = e.provider_id and c.status = 'signed'
  union all
  select a.cooperation_id, a.contract_id, a.provider_id, 'opnamestop', null,
         min((a.starts_at at time zone 'Europe/Amsterdam')::date), null, null, string_agg(distinct p.code, ', ')
  from contracts.admission_event a
  join contracts.product p on p.cooperation_id = a.cooperation_id and p.id = a.product_id
  where a.kind = 'gevraagd' and not exists (
    select from contracts.admission_event d where d.stop_id = a.stop_id and d.kind <> 'gevraagd')
  group by a.cooperation_id, a.contract_id, a.provider_id
  union all
  select r.cooperation_id, c.id, c.provider_id, 'indexatie', null, r.effective, null, null,
         r.number || ', ' || replace(r.percentage::text, '.', ',') || '%'
  from contracts.indexation_run r
  join contracts.contract c on c.cooperation_id = r.cooperation_id and c.status = 'signed'
    and c.valid_from < r.effective and (c.valid_until is null or c.valid_until > r.effective)
  where r.status = 'goedgekeurd'
    and exists (select from contracts.contract_line l where l.contract_id = c.id and l.legal_domain = r.legal_domain)
    and (r.contracts is null
         or exists (select from contracts.indexation_contract x where x.run_id = r.id and x.contract_id = c.id))
  union all
  select s.cooperation_id, s.contract_id, s.provider_id, 'melding', s.rule, s.started_on, s.due_on, s.id, s.what
  from contracts.clock_start s
  union all
  select m.cooperation_id, m.contract_id, m.provider_id, 'volgt', m.rule, m.happened_on, null, null, ''
  from contracts.clock_mark m
  where m.kind = 'gehaald' and not exists (
    select from contracts.clock_mark n
    where n.contract_id = m.contract_id and n.rule = m.rule and n.started_on = m.started_on
      and n.start_id is not distinct from m.start_id and (n.noted_at, n.id) > (m.noted_at, m.id))
  union all
  select c.cooperation_id, c.id, c.provider_id, 'melding', 'standaard', n.published_on, null, null, n.title || ' ' || n.label
  from contracts.contract c
  join lateral (select s.text_id from contracts.contract_standing s
                where s.cooperation_id = c.cooperation_id and s.contract_id = c.id
                order by s.valid_from desc limit 1) s on true
  join contracts.contract_text t on t.cooperation_id = c.cooperation_id and t.id = s.text_id
  join lateral (select n.title, n.label, n.published_on from contracts.contract_text n
                where n.cooperation_id = t.cooperation_id and n.title = t.title and n.status = 'vastgesteld'
                  and n.published_on > t.published_on
                order by n.published_on desc limit 1) n on true
  where c.status = 'signed';
