-- Yearly indexation. A run says for one law by what percentage tariffs rise on 1 January of a year: a forecast of wages and
-- prices for that year, and what last year's forecast was off (contract standard 3.2). A percentage is in percent, 4.91.
create table contracts.indexation_run (
  id                uuid primary key,
  version           bigint not null default 1,
  cooperation_id    uuid not null,
  number            text not null check (number <> ''),
  year              int not null check (year between 2015 and 2100),
  effective         date generated always as (make_date(year, 1, 1)) stored,
  legal_domain      text not null check (legal_domain in ('jeugd', 'wmo', 'bw', 'participatie')),
  wage_weight       numeric(5, 2) not null check (wage_weight between 0 and 100),
  wage_before       numeric(6, 2) not null,
  wage_final        numeric(6, 2) not null,
  wage_forecast     numeric(6, 2) not null,
  price_before      numeric(6, 2) not null,
  price_final       numeric(6, 2) not null,
  price_forecast    numeric(6, 2) not null,
  method            text not null check (method in ('quotient', 'verschil')),
  source            text not null check (source <> ''),
  percentage        numeric(6, 2) not null check (percentage > -100),
  first_percentage  numeric(6, 2) not null check (first_percentage > -100),
  contracts         bigint check (contracts > 0),
  status            text not null check (status in ('concept', 'voorgelegd', 'goedgekeurd', 'toegepast', 'teruggedraaid', 'ingetrokken')),
  made_by           text not null,
  made_at           timestamptz not null,
  sha256            text check (sha256 ~ '^[0-9a-f]{64}$'),
  proposed_by       uuid,
  approved_by       uuid,
  unique (cooperation_id, id),
  constraint indexation_number unique (cooperation_id, number),
  constraint indexation_proposed check (status in ('concept', 'ingetrokken') or (proposed_by is not null and sha256 is not null)),
  constraint indexation_second_person
    check (status not in ('goedgekeurd', 'toegepast', 'teruggedraaid') or approved_by is distinct from proposed_by and approved_by is not null)
);

-- What was decided about a run, and what it came to then; only ever added.
create table contracts.indexation_step (
  id             uuid primary key,
  cooperation_id uuid not null,
  run_id         uuid not null,
  status         text not null,
  at             timestamptz not null,
  by_name        text not null,
  note           text,
  tariffs        bigint,
  cents_before   bigint,
  cents_after    bigint,
  foreign key (cooperation_id, run_id) references contracts.indexation_run (cooperation_id, id)
);
create index indexation_step_of on contracts.indexation_step (run_id, at);

-- The contracts of a run that is not about all of its law.
create table contracts.indexation_contract (
  cooperation_id uuid not null,
  run_id         uuid not null,
  contract_id    uuid not null,
  primary key (run_id, contract_id),
  foreign key (cooperation_id, run_id) references contracts.indexation_run (cooperation_id, id),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id)
);

-- Tariffs that are left out, or rise by another percentage: of a contract, a product, a municipality, or where these meet.
create table contracts.indexation_exception (
  id              uuid primary key,
  cooperation_id  uuid not null,
  run_id          uuid not null,
  contract_id     uuid,
  product_id      uuid,
  municipality_id uuid,
  percentage      numeric(6, 2) check (percentage > -100),
  reason          text not null check (reason <> ''),
  check (num_nonnulls(contract_id, product_id, municipality_id) > 0),
  constraint indexation_exception_once unique nulls not distinct (run_id, contract_id, product_id, municipality_id),
  foreign key (cooperation_id, run_id) references contracts.indexation_run (cooperation_id, id),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id),
  foreign key (cooperation_id, product_id) references contracts.product (cooperation_id, id)
);

-- What is spent in a year on a line in a municipality, as the figures had it when the run was worked out.
create table contracts.indexation_use (
  run_id          uuid not null,
  line_id         uuid not null,
  municipality_id uuid not null,
  cooperation_id  uuid not null,
  legal_domain    text not null,
  cents           bigint not null,
  primary key (run_id, line_id, municipality_id),
  foreign key (cooperation_id, run_id) references contracts.indexation_run (cooperation_id, id)
);

select kernel.guard('contracts.indexation_run');
select kernel.staff_rows('contracts.indexation_run');
select kernel.municipality_rows('contracts.indexation_run', 'status in (''toegepast'', ''teruggedraaid'') and ' || kernel.own_domain('contracts'));
select platform.audited('contracts.indexation_run', 'proposed_by', 'approved_by');
select kernel.guard('contracts.indexation_step');
select kernel.staff_rows('contracts.indexation_step', 'select, insert');
select kernel.guard('contracts.indexation_contract');
select kernel.staff_rows('contracts.indexation_contract', 'select, insert');
select kernel.guard('contracts.indexation_exception');
select kernel.staff_rows('contracts.indexation_exception', 'select, insert, delete');
select platform.audited_in('contracts.indexation_exception', 'run_id');
select kernel.guard('contracts.indexation_use');
select kernel.staff_rows('contracts.indexation_use', 'select, insert, delete');
select kernel.municipality_rows('contracts.indexation_use',
  kernel.own_municipality() || ' and ' || kernel.own_domain('contracts'));

-- The tariff whose open end this one closed, so that undoing opens that one again and no other.
alter table contracts.tariff add column took_over_from uuid;
alter table contracts.tariff disable trigger tariff_keeps_its_word;
update contracts.tariff t set took_over_from = b.id
from contracts.tariff b, contracts.contract_line l, contracts.contract c
where b.line_id = t.line_id and b.municipality_id = t.municipality_id and b.valid_until = t.valid_from
  and l.id = t.line_id and c.id = l.contract_id and c.status = 'draft';
alter table contracts.tariff enable trigger tariff_keeps_its_word;
create index tariff_origin on contracts.tariff (cooperation_id, origin) where origin is not null;

-- The same promise as before, told column by column: a run of a quarter of a million tariffs asks it as often.
create or replace function contracts.tariff_keeps_its_word() returns trigger language plpgsql as $$
begin
  if new.cents <> old.cents or new.valid_from <> old.valid_from
     or (old.valid_until is not null and new.valid_until is not null)
     or (new.id, new.cooperation_id, new.line_id, new.provider_id, new.municipality_id, new.legal_domain,
         new.base, new.origin, new.took_over_from)
        is distinct from
        (old.id, old.cooperation_id, old.line_id, old.provider_id, old.municipality_id, old.legal_domain,
         old.base, old.origin, old.took_over_from) then
    raise exception 'of a tariff only the open end changes' using errcode = '23514';
  end if;
  return new;
end $$;

-- A price that was not agreed yet may be withdrawn, and so may those of a run that is undone; others stay for ever.
create or replace function contracts.tariff_stays() returns trigger language plpgsql as $$
begin
  if old.origin like 'contracts:indexation:%' then
    if exists (select from contracts.indexation_run r
               where r.id = substr(old.origin, 22)::uuid and r.status = 'teruggedraaid') then
      return old;
    end if;
  end if;
  if not exists (select from contracts.contract_line l join contracts.contract c on c.id = l.contract_id
                 where l.id = old.line_id and c.status = 'draft') then
    raise exception 'a tariff of a signed contract stays' using errcode = '23514';
  end if;
  return old;
end $$;

-- Every line that is in force on the day a run takes effect, in each municipality, with its last tariff and what the run
-- does to it. Verdict: rises (it gets a new tariff), later (a tariff begins on that day or later), fixed (its tariff has
-- an agreed end after that day), none (no tariff runs until that day), left-out (an exception), same (0 %).
-- The new amount is rounded half up to a whole cent; the base keeps eight decimals of a cent, and the next run goes on
-- from it, so that rounding never adds up.
create function contracts.indexation_of(run uuid)
  returns table (line_id uuid, municipality_id uuid, contract_id uuid, provider_id uuid, product_id uuid,
                 legal_domain text, tariff_id uuid, tariff_until date, verdict text, percentage numeric, reason text,
                 cents bigint, new_base numeric, new_cents bigint)
  language sql stable as $$
    with asked as materialized (
      select r.*, exists (select from contracts.indexation_exception e where e.run_id = r.id) as has_exceptions
      from contracts.indexation_run r where r.id = run
    ), held as materialized (
      select distinct f.line_id, f.municipality_id, f.contract_id, f.provider_id, f.product_id, f.legal_domain
      from contracts.line_in_force f cross join asked a
      where f.cooperation_id = a.cooperation_id and f.legal_domain = a.legal_domain
        and f.valid_from <= a.effective and (f.valid_until is null or f.valid_until > a.effective)
        and (a.contracts is null or f.contract_id in (select c.contract_id from contracts.indexation_contract c where c.run_id = run))
    ), judged as (
      select h.*, t.id as tariff_id, t.valid_until as tariff_until, t.cents, coalesce(t.base, t.cents) as base, e.reason,
             case when e.reason is not null then e.percentage
                  when c.valid_from > a.effective - interval '1 year' - interval '1 day' then a.first_percentage
                  else a.percentage end as percentage,
             case when t.id is null or t.valid_until < a.effective then 'none'
                  when t.valid_from >= a.effective then 'later'
                  when t.valid_until > a.effective then 'fixed'
                  when e.reason is not null and e.percentage is null then 'left-out'
                  else 'rises' end as verdict
      from held h cross join asked a
      join contracts.contract c on c.cooperation_id = a.cooperation_id and c.id = h.contract_id
      left join lateral (select n.id, n.cents, n.base, n.valid_from, n.valid_until from contracts.tariff n
                         where n.line_id = h.line_id and n.municipality_id = h.municipality_id
                         order by n.valid_from desc limit 1) t on true
      left join lateral (select x.percentage, x.reason from contracts.indexation_exception x
                         where a.has_exceptions and x.run_id = run
                           and (x.contract_id is null or x.contract_id = h.contract_id)
                           and (x.product_id is null or x.product_id = h.product_id)
                           and (x.municipality_id is null or x.municipality_id = h.municipality_id)
                         order by num_nonnulls(x.contract_id, x.product_id, x.municipality_id) desc, x.id limit 1) e on true
    ), worked as (
      select j.*, round(j.base * (1 + j.percentage / 100), 8) as new_base from judged j
    )
    select w.line_id, w.municipality_id, w.contract_id, w.provider_id, w.product_id, w.legal_domain, w.tariff_id,
           w.tariff_until, case when w.verdict = 'rises' and w.percentage = 0 then 'same' else w.verdict end,
           w.percentage, w.reason, w.cents, w.new_base, round(w.new_base)::bigint
    from worked w $$;

-- Old and new side by side, as a run that is not applied would have it. For the team.
create function contracts.indexation_plan(run uuid)
  returns table (line_id uuid, municipality_id uuid, contract_id uuid, provider_id uuid, product_id uuid,
                 percentage numeric, cents bigint, new_cents bigint, spent bigint)
  language sql stable as $$
    select i.line_id, i.municipality_id, i.contract_id, i.provider_id, i.product_id, i.percentage, i.cents, i.new_cents,
           u.cents
    from contracts.indexation_of(run) i
    left join contracts.indexation_use u
      on u.run_id = run and u.line_id = i.line_id and u.municipality_id = i.municipality_id
    where i.verdict = 'rises' $$;

-- The same of a run that was applied, as it stands in the tariffs. For everybody whose tariffs they are.
create function contracts.indexation_done(run uuid)
  returns table (line_id uuid, municipality_id uuid, contract_id uuid, provider_id uuid, product_id uuid,
                 percentage numeric, cents bigint, new_cents bigint, spent bigint)
  language sql stable as $$
    select t.line_id, t.municipality_id, l.contract_id, t.provider_id, l.product_id,
           round((t.base / coalesce(b.base, b.cents) - 1) * 100, 2), b.cents, t.cents, u.cents
    from contracts.indexation_run r
    join contracts.tariff t on t.cooperation_id = r.cooperation_id and t.origin = 'contracts:indexation:' || r.id
    join contracts.contract_line l on l.cooperation_id = t.cooperation_id and l.id = t.line_id
    join contracts.tariff b on b.line_id = t.line_id and b.municipality_id = t.municipality_id
      and b.valid_until = t.valid_from
    left join contracts.indexation_use u
      on u.run_id = r.id and u.line_id = t.line_id and u.municipality_id = t.municipality_id
    where r.id = run $$;
