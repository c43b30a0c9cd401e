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
create trigger kpi_ends_once before update on contracts.kpi for each row execute function contracts.kpi_ends_once();

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
create trigger kpi_value_goes_on before insert or update on contracts.kpi_value
  for each row execute function contracts.kpi_value_goes_on();

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
