-- Articles of a contract that have a term, as clocks. A rule says how long; from what a clock runs follows from the contract
-- itself, its tariffs, figures and evidence, or is noted by the team. A clock is never stored: it is asked.

-- Sunday, Saturday, and the days of article 3 of the Algemene termijnenwet. Easter after Gauss, in the form that needs no
-- tables. The King's birthday since 2014, the Queen's day before; each moves off a Sunday.
create function contracts.easter(year int) returns date
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select make_date(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1)
  from (select a, h, l, (a + 11 * h + 22 * l) / 451 as m
        from (select a, h, (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7 as l
              from (select a, b, c, (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30 as h
                    from (select year % 19 as a, year / 100 as b, year % 100 as c) y) e) f) g $$;

create function contracts.free_day(day date) returns boolean
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select extract(isodow from day) > 5
    or to_char(day, 'MM-DD') in ('01-01', '05-05', '12-25', '12-26')
    or day - contracts.easter(extract(year from day)::int) in (-2, 1, 39, 50)
    or case when extract(year from day) >= 2014
         then day = make_date(extract(year from day)::int, 4, 27)
                    - (extract(isodow from make_date(extract(year from day)::int, 4, 27)) = 7)::int
         else day = make_date(extract(year from day)::int, 4, 30)
                    - (extract(isodow from make_date(extract(year from day)::int, 4, 30)) = 7)::int end $$;

-- The last day of a term. After a day ('na') that day itself does not count: two weeks after a Monday end on a Monday. Before
-- a day ('voor') the whole term lies between: six months before 1 January 2027 is 30 June 2026 at the latest. A term by law
-- that would end on a free day goes on to the next one that is not, and one of three days or more has two such days in it
-- (Algemene termijnenwet, articles 1 and 2).
create function contracts.clock_due(started_on date, amount int, unit text, direction text, by_law boolean) returns date
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  term interval := case unit when 'dag' then make_interval(days => amount) when 'week' then make_interval(weeks => amount)
                             else make_interval(months => amount) end;
  due date;
begin
  if direction = 'voor' then
    return (started_on - term)::date - 1;
  end if;
  due := (started_on + term)::date;
  if by_law then
    while contracts.free_day(due)
      or (unit <> 'dag' or amount >= 3)
         and (select count(*) from generate_series(1, due - started_on) d where not contracts.free_day(started_on + d)) < 2 loop
      due := due + 1;
    end loop;
  end if;
  return due;
end $$;
grant execute on function contracts.easter(int), contracts.free_day(date), contracts.clock_due(date, int, text, text, boolean)
  to mgr_staff, mgr_municipality, mgr_provider, mgr_batch;

-- starts: what the days of this clock are taken from. party: who has to act. follows: begins on the day on which that one
-- was met. ahead_days: how long before its end a clock is shown; warn_days: how long before it somebody has a task.
create table contracts.clock_rule (
  code               text not null check (code ~ '^[a-z0-9-]+$'),
  valid_from         date not null,
  valid_until        date check (valid_until > valid_from),
  article            text not null,
  source             text not null check (source <> ''),
  starts             text not null check (starts in ('einde', 'begin', 'stilte', 'ruimte', 'bewijs', 'opnamestop', 'indexatie', 'melding', 'volgt')),
  follows            text check ((follows is not null) = (starts = 'volgt')),
  amount             int check (amount >= 0),
  unit               text check (unit in ('dag', 'week', 'maand')),
  direction          text not null check (direction in ('voor', 'na')),
  by_law             boolean not null,
  party              text not null check (party in ('team', 'aanbieder')),
  ahead_days         int not null check (ahead_days > 0),
  -- null: somebody has a task elsewhere
  warn_days          int check (warn_days between 0 and ahead_days),
  for_municipalities boolean not null,
  primary key (code, valid_from),
  -- null and null: the day is agreed each time
  check (num_nulls(amount, unit) in (0, 2) and (amount is not null or starts = 'melding')),
  -- longer ones are not extended: Algemene termijnenwet, article 4
  check (not by_law or direction = 'na' and amount <= case unit when 'dag' then 90 when 'week' then 12 else 3 end),
  constraint clock_rule_once exclude using gist (code with =, daterange(valid_from, valid_until) with &&)
);
select kernel.reference('contracts.clock_rule');
insert into contracts.clock_rule (code, valid_from, article, source, starts, follows, amount, unit, direction, by_law, party,
  ahead_days, warn_days, for_municipalities)
values
  ('verlenging', '2015-01-01', '1.3.3', 'Modelovereenkomst', 'einde', null, 6, 'maand', 'voor', false, 'team', 365, 60, true),
  ('ruimte-voornemen', '2022-12-02', '1.5', 'Modelovereenkomst', 'ruimte', null, 6, 'maand', 'voor', false, 'team', 90, 30, false),
  ('ruimte-besluit', '2022-12-02', '1.5', 'Modelovereenkomst', 'ruimte', null, 3, 'maand', 'voor', false, 'team', 90, 30, false),
  ('ruimte-plan', '2022-12-02', '1.5', 'Modelovereenkomst', 'ruimte', null, 2, 'maand', 'voor', false, 'team', 90, 30, false),
  ('ruimte-gesprek', '2022-12-02', '1.5', 'Modelovereenkomst', 'melding', null, 2, 'week', 'na', false, 'team', 14, 14, false),
  ('ruimte-keuze', '2022-12-02', '1.5', 'Modelovereenkomst', 'volgt', 'ruimte-gesprek', 2, 'week', 'na', false, 'team', 14, 14, false),
  ('inzet', '2022-12-02', '1.6', 'Modelovereenkomst', 'begin', null, 12, 'maand', 'na', false, 'team', 120, 60, false),
  ('stilte', '2022-12-02', '3.19.4', 'Modelovereenkomst', 'stilte', null, 12, 'maand', 'na', false, 'team', 275, 30, false),
  ('bewijs', '2015-01-01', '', 'Aanbestedingswet 2012, artikelen 2.89 en 2.98', 'bewijs', null, 0, 'dag', 'na', false, 'aanbieder', 90, null, false),
  ('opnamestop', '2015-01-01', '3.5', 'Modelovereenkomst', 'opnamestop', null, 0, 'dag', 'voor', false, 'team', 90, null, false),
  ('indexatie', '2015-01-01', '3.2', 'Modelovereenkomst', 'indexatie', null, 0, 'dag', 'voor', false, 'team', 120, null, false),
  ('standaard', '2022-12-02', '3.30', 'Modelovereenkomst', 'melding', null, 6, 'maand', 'na', false, 'team', 190, 60, true),
  ('maatregel', '2022-12-02', '3.10.3', 'Modelovereenkomst', 'melding', null, 7, 'dag', 'na', false, 'aanbieder', 7, 7, false),
  ('klacht', '2015-01-01', '', 'Algemene wet bestuursrecht, artikel 9:11', 'melding', null, 6, 'week', 'na', true, 'team', 50, 21, false),
  ('opzegging', '2015-01-01', '1.6', 'Modelovereenkomst', 'melding', null, 6, 'maand', 'na', false, 'team', 190, 30, true),
  ('overmacht', '2022-12-02', '3.20', 'Modelovereenkomst', 'melding', null, 30, 'dag', 'na', false, 'team', 30, 14, false),
  ('afspraak', '2015-01-01', '', 'Afspraak met de aanbieder', 'melding', null, null, null, 'na', false, 'team', 400, 14, false),
  ('toezegging', '2015-01-01', '', 'Afspraak met de aanbieder', 'melding', null, null, null, 'na', false, 'aanbieder', 400, 14, false);

-- What somebody, or the figures, set going on a day.
create table contracts.clock_start (
  id                 uuid primary key,
  cooperation_id     uuid not null,
  contract_id        uuid not null,
  provider_id        uuid not null,
  rule               text not null,
  started_on         date not null,
  -- only where the rule leaves it open
  due_on             date check (due_on >= started_on),
  what               text not null check (what = trim(what) and length(what) <= 500),
  for_municipalities boolean not null,
  noted_at           timestamptz not null,
  noted_by           text not null,
  unique (cooperation_id, id),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id)
);
create unique index clock_start_once on contracts.clock_start (contract_id, rule, started_on) where due_on is null;
create index clock_start_of on contracts.clock_start (contract_id);

-- What became of a clock: met, of no use any more, or open again after all. The last word counts.
create table contracts.clock_mark (
  id                 uuid primary key,
  cooperation_id     uuid not null,
  contract_id        uuid not null,
  provider_id        uuid not null,
  rule               text not null,
  started_on         date not null,
  start_id           uuid,
  kind               text not null check (kind in ('gehaald', 'vervallen', 'heropend')),
  happened_on        date not null,
  note               text not null check (note = trim(note) and length(note) <= 1000 and (note <> '' or kind = 'gehaald')),
  for_municipalities boolean not null,
  noted_at           timestamptz not null,
  noted_by           text not null,
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id),
  foreign key (cooperation_id, start_id) references contracts.clock_start (cooperation_id, id)
);
create index clock_mark_of on contracts.clock_mark (contract_id, rule, started_on, noted_at desc);

-- How much a provider may be given under a contract in a calendar year ("bestedingsruimte").
create table contracts.spending_room (
  id             uuid primary key,
  version        bigint not null default 1,
  cooperation_id uuid not null,
  contract_id    uuid not null,
  provider_id    uuid not null,
  year           int not null check (year between 2015 and 2100),
  cents          bigint not null check (cents > 0),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id),
  constraint spending_room_once unique (contract_id, year)
);

-- What the figures told last of a contract's use. first_month and last_month: of all times; cents: of this year.
create table contracts.contract_use (
  contract_id    uuid primary key,
  cooperation_id uuid not null,
  provider_id    uuid not null,
  first_month    date not null,
  last_month     date not null check (last_month >= first_month),
  year           int not null,
  cents          bigint not null check (cents >= 0),
  counted_on     date not null,
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id)
);

select kernel.guard('contracts.clock_start');
select kernel.staff_rows('contracts.clock_start', 'select, insert');
select kernel.provider_rows('contracts.clock_start');
select kernel.municipality_rows('contracts.clock_start', 'for_municipalities and exists (
  select 1 from contracts.line_municipality m
  where m.cooperation_id = clock_start.cooperation_id and m.contract_id = clock_start.contract_id)');
select platform.audited_in('contracts.clock_start', 'contract_id');

select kernel.guard('contracts.clock_mark');
select kernel.staff_rows('contracts.clock_mark', 'select, insert');
select kernel.provider_rows('contracts.clock_mark');
select kernel.municipality_rows('contracts.clock_mark', 'for_municipalities and exists (
  select 1 from contracts.line_municipality m
  where m.cooperation_id = clock_mark.cooperation_id and m.contract_id = clock_mark.contract_id)');
select platform.audited_in('contracts.clock_mark', 'contract_id');

-- What all municipalities together may spend is between the provider and the team.
select kernel.guard('contracts.spending_room');
select kernel.staff_rows('contracts.spending_room');
select kernel.provider_rows('contracts.spending_room');
select kernel.municipality_rows('contracts.spending_room', 'false');
select platform.audited_in('contracts.spending_room', 'contract_id');

select kernel.guard('contracts.contract_use');
select kernel.staff_rows('contracts.contract_use', 'select, insert, update, delete');
select kernel.provider_rows('contracts.contract_use');
select kernel.municipality_rows('contracts.contract_use', 'false');

-- The clocks of an indexation are asked of everybody; who may not see a run has none.
select kernel.municipality_rows('contracts.indexation_contract', 'false');
select kernel.provider_rows('contracts.indexation_contract', 'false');
select kernel.provider_rows('contracts.indexation_run', 'false');

-- From what clocks run; start_id: of what was noted.
create view contracts.clock_begin with (security_invoker = true) as
  select c.cooperation_id, c.id as contract_id, c.provider_id, 'einde' as starts, null as rule, c.valid_until as started_on,
         null::date as due_on, null::uuid as start_id, '' as what
  from contracts.contract c
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
      and n.start_id is not distinct from m.start_id and (n.noted_at, n.id) > (m.noted_at, m.id));

create view contracts.clock with (security_invoker = true) as
  select b.cooperation_id, b.contract_id, b.provider_id, r.code as rule, b.started_on, b.start_id, b.what, r.article, r.source,
         r.starts, r.amount, r.unit, r.direction, r.by_law, r.party, r.ahead_days, r.warn_days, r.for_municipalities,
         coalesce(b.due_on, contracts.clock_due(b.started_on, r.amount, r.unit, r.direction, r.by_law)) as due_on,
         m.kind as mark, m.happened_on, m.note, m.noted_at, m.noted_by
  from contracts.clock_begin b
  join contracts.clock_rule r
    on r.starts = b.starts and (b.starts <> 'melding' or r.code = b.rule) and (b.starts <> 'volgt' or r.follows = b.rule)
    and b.started_on >= r.valid_from and (r.valid_until is null or b.started_on < r.valid_until)
  left join lateral (select k.kind, k.happened_on, k.note, k.noted_at, k.noted_by from contracts.clock_mark k
                     where k.contract_id = b.contract_id and k.rule = r.code and k.started_on = b.started_on
                       and k.start_id is not distinct from b.start_id
                     order by k.noted_at desc, k.id desc limit 1) m on m.kind <> 'heropend';
grant select on contracts.clock_begin, contracts.clock to mgr_staff, mgr_municipality, mgr_provider, mgr_batch;
