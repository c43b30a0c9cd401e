-- Social return: what a provider does in a year for people at a distance from work, against a share of what it earns from a
-- contract. What an effort counts for is agreed per region; the amounts are values of effort, not wages.
create table contracts.social_return_block (
  code        text primary key check (code ~ '^[a-z0-9-]+$'),
  region      text not null check (region in ('oost', 'utrecht')),
  position    int not null,
  name        text not null check (name <> ''),
  -- null: it counts for what was paid
  cents       bigint check (cents > 0),
  unit        text not null check (unit in ('jaar', 'maand', 'uur', 'keer', 'factuur')),
  -- of a week of 36 hours
  by_hours    boolean not null,
  -- so many years from the first day of a placement on; null: always
  most_years  int check (most_years > 0),
  source      text not null check (source <> ''),
  valid_from  date not null,
  valid_until date check (valid_until > valid_from),
  unique (region, position),
  check ((unit = 'factuur') = (cents is null)),
  check (unit = 'jaar' or (not by_hours and most_years is null))
);
select kernel.reference('contracts.social_return_block');
insert into contracts.social_return_block (code, region, position, name, cents, unit, by_hours, most_years, source, valid_from)
values
  ('oost-pw-kort', 'oost', 1, 'Participatiewet korter dan 2 jaar', 3000000, 'jaar', true, 2, 'Bouwblokken Oost-Nederland 2019', '2019-01-01'),
  ('oost-pw-lang', 'oost', 2, 'Participatiewet langer dan 2 jaar', 4000000, 'jaar', true, 2, 'Bouwblokken Oost-Nederland 2019', '2019-01-01'),
  ('oost-doelgroep', 'oost', 3, 'Doelgroepregister, Wajong, WIA of WAO, WSW, beschut werk', 4000000, 'jaar', true, null, 'Bouwblokken Oost-Nederland 2019', '2019-01-01'),
  ('oost-ww-kort', 'oost', 4, 'WW korter dan 1 jaar', 1000000, 'jaar', true, 1, 'Bouwblokken Oost-Nederland 2019', '2019-01-01'),
  ('oost-ww-lang', 'oost', 5, 'WW langer dan 1 jaar', 1500000, 'jaar', true, 1, 'Bouwblokken Oost-Nederland 2019', '2019-01-01'),
  ('oost-nug', 'oost', 6, 'Niet-uitkeringsgerechtigd', 1000000, 'jaar', true, 1, 'Bouwblokken Oost-Nederland 2019', '2019-01-01'),
  ('oost-werkervaring', 'oost', 7, 'Werkervaringsplek of proefplaatsing', 75000, 'maand', false, null, 'Bouwblokken Oost-Nederland 2019', '2019-01-01'),
  ('oost-bbl', 'oost', 8, 'Leerling BBL niveau 1 of 2', 2000000, 'jaar', false, null, 'Bouwblokken Oost-Nederland 2019', '2019-01-01'),
  -- from when those of Utrecht hold is not said: for all years that the product knows
  ('utrecht-pw-kort', 'utrecht', 1, 'Participatiewet korter dan 2 jaar', 3000000, 'jaar', true, null, 'Bouwblokken gemeente Utrecht', '2015-01-01'),
  ('utrecht-pw-lang', 'utrecht', 2, 'Participatiewet langer dan 2 jaar', 4000000, 'jaar', true, null, 'Bouwblokken gemeente Utrecht', '2015-01-01'),
  ('utrecht-ww-kort', 'utrecht', 3, 'WW korter dan 1 jaar', 1500000, 'jaar', true, null, 'Bouwblokken gemeente Utrecht', '2015-01-01'),
  ('utrecht-ww-lang', 'utrecht', 4, 'WW langer dan 1 jaar', 2000000, 'jaar', true, null, 'Bouwblokken gemeente Utrecht', '2015-01-01'),
  ('utrecht-wia', 'utrecht', 5, 'WIA of WAO', 3000000, 'jaar', true, null, 'Bouwblokken gemeente Utrecht', '2015-01-01'),
  ('utrecht-banenafspraak', 'utrecht', 6, 'Banenafspraak', 3500000, 'jaar', true, null, 'Bouwblokken gemeente Utrecht', '2015-01-01'),
  ('utrecht-wsw', 'utrecht', 7, 'Inzet van een SW-bedrijf', null, 'factuur', false, null, 'Bouwblokken gemeente Utrecht', '2015-01-01'),
  ('utrecht-vast', 'utrecht', 8, 'Extra: vast dienstverband', 1000000, 'keer', false, null, 'Bouwblokken gemeente Utrecht', '2015-01-01'),
  ('utrecht-50', 'utrecht', 9, 'Extra: 50 jaar of ouder', 500000, 'keer', false, null, 'Bouwblokken gemeente Utrecht', '2015-01-01'),
  ('utrecht-bbl', 'utrecht', 10, 'Leerling BBL', 1500000, 'jaar', false, null, 'Bouwblokken gemeente Utrecht', '2015-01-01'),
  ('utrecht-bol', 'utrecht', 11, 'Leerling BOL', 1000000, 'jaar', false, null, 'Bouwblokken gemeente Utrecht', '2015-01-01'),
  ('utrecht-activiteit', 'utrecht', 12, 'Maatschappelijke activiteit', 10000, 'uur', false, null, 'Bouwblokken gemeente Utrecht', '2015-01-01'),
  ('utrecht-nug', 'utrecht', 13, 'Niet-uitkeringsgerechtigd', 1000000, 'jaar', true, null, 'Bouwblokken gemeente Utrecht', '2015-01-01');

-- What a provider owes for a contract and a year: a percentage of an amount that the team states with its source. It is
-- settled once; from then on nothing of it changes.
create table contracts.social_return (
  id             uuid primary key,
  version        bigint not null default 1,
  cooperation_id uuid not null,
  contract_id    uuid not null,
  provider_id    uuid not null,
  year           int not null check (year between 2015 and 2100),
  region         text not null check (region in ('oost', 'utrecht')),
  percentage     numeric(5, 2) not null check (percentage > 0 and percentage <= 100),
  basis_cents    bigint not null check (basis_cents > 0),
  basis_source   text not null check (basis_source = btrim(basis_source) and char_length(basis_source) between 1 and 200),
  obliged_cents  bigint not null generated always as (round(basis_cents * percentage / 100)::bigint) stored,
  status         text not null check (status in ('open', 'afgerekend')),
  made_at        timestamptz not null,
  made_by        text not null,
  realised_cents bigint check (realised_cents >= 0),
  settled_at     timestamptz,
  settled_by     text,
  reason         text not null default '' check (char_length(reason) <= 500),
  check (num_nonnulls(realised_cents, settled_at, settled_by) = case status when 'open' then 0 else 3 end),
  unique (cooperation_id, id),
  constraint social_return_once unique (cooperation_id, contract_id, year),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id)
);
create index social_return_of_provider on contracts.social_return (cooperation_id, provider_id, year);

-- One effort, handed in with a document that shows it. Judged once by the team; its value was worked out when it came in.
create table contracts.social_return_part (
  id               uuid primary key,
  cooperation_id   uuid not null,
  social_return_id uuid not null,
  provider_id      uuid not null,
  block            text not null references contracts.social_return_block,
  first_day        date not null,
  last_day         date not null check (last_day >= first_day),
  -- when the placement began, perhaps in a year before
  placed_on        date check (placed_on <= first_day),
  hours            numeric(4, 2) check (hours > 0),
  units            bigint check (units > 0),
  paid_cents       bigint check (paid_cents > 0),
  cents            bigint not null check (cents > 0),
  what             text not null check (what = btrim(what) and char_length(what) between 1 and 300),
  state            text not null check (state in ('aangeleverd', 'goedgekeurd', 'afgewezen')),
  added_at         timestamptz not null,
  added_by         text not null,
  judged_at        timestamptz,
  judged_by        text,
  reason           text not null check (char_length(reason) <= 500),
  check (num_nonnulls(judged_at, judged_by) = case state when 'aangeleverd' then 0 else 2 end),
  check ((state = 'afgewezen') = (reason <> '')),
  unique (cooperation_id, id),
  foreign key (cooperation_id, social_return_id) references contracts.social_return (cooperation_id, id)
);
create index social_return_part_of on contracts.social_return_part (cooperation_id, social_return_id, state);

select kernel.guard('contracts.social_return');
select kernel.staff_rows('contracts.social_return', 'select, insert,
  update (version, percentage, basis_cents, basis_source, status, realised_cents, settled_at, settled_by, reason)');
select kernel.provider_rows('contracts.social_return', 'provider_id = (select kernel.provider())');
select platform.audited('contracts.social_return');

select kernel.guard('contracts.social_return_part');
select kernel.staff_rows('contracts.social_return_part', 'select, insert, update (state, judged_at, judged_by, reason)');
select kernel.provider_rows('contracts.social_return_part', 'provider_id = (select kernel.provider())', 'select, insert');
select platform.audited_in('contracts.social_return_part', 'social_return_id');

-- The sum that is settled is the one of the efforts that were approved, and none waits then.
create function contracts.guard_social_return() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  approved bigint;
  waiting  bigint;
begin
  if old.status <> 'open' then
    raise exception 'social return % is settled', old.id using errcode = 'insufficient_privilege';
  end if;
  if new.status = 'afgerekend' then
    select coalesce(sum(p.cents) filter (where p.state = 'goedgekeurd'), 0), count(*) filter (where p.state = 'aangeleverd')
    into approved, waiting
    from contracts.social_return_part p where p.cooperation_id = new.cooperation_id and p.social_return_id = new.id;
    if waiting > 0 or new.realised_cents <> approved then
      raise exception 'social return % is settled for what was approved', old.id using errcode = 'insufficient_privilege';
    end if;
  end if;
  return new;
end $$;
create trigger social_return_settled_once before update on contracts.social_return
  for each row execute function contracts.guard_social_return();

-- An effort begins as handed in, to an obligation of the same provider that is open and in its year; it is judged once.
create function contracts.guard_social_return_part() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from contracts.social_return s
                 where s.cooperation_id = new.cooperation_id and s.id = new.social_return_id and s.provider_id = new.provider_id
                   and s.status = 'open' and extract(year from new.first_day) = s.year
                   and extract(year from new.last_day) = s.year) then
    raise exception 'no open social return of its provider and year' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'INSERT' and new.state <> 'aangeleverd' or tg_op = 'UPDATE' and old.state <> 'aangeleverd' then
    raise exception 'an effort is handed in first and judged once' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger social_return_part_judged_once before insert or update on contracts.social_return_part
  for each row execute function contracts.guard_social_return_part();
