select kernel.open_schema('monitoring');

-- A month that is settled: its figures are a numbered set that never changes again.
create table monitoring.month_lock (
  id             uuid primary key,
  cooperation_id uuid not null,
  month          date not null check (extract(day from month) = 1),
  number         int not null check (number > 0),
  locked_at      timestamptz not null,
  locked_by      text not null,
  facts          int not null,
  cents          bigint not null,
  set_hash       text not null,
  unique (cooperation_id, month),
  unique (cooperation_id, number)
);
select kernel.guard('monitoring.month_lock');
select kernel.staff_rows('monitoring.month_lock', 'select, insert');
select kernel.municipality_rows('monitoring.month_lock', 'true');
select kernel.provider_rows('monitoring.month_lock', 'true');
select platform.audited('monitoring.month_lock');

-- What a provider handed in for one month. Each file of other bytes is a version; the last one taken counts.
create table monitoring.delivery (
  id             uuid primary key,
  cooperation_id uuid not null,
  provider_id    uuid not null,
  month          date not null check (extract(day from month) = 1),
  version        int not null check (version > 0),
  status         text not null check (status in ('received', 'validated', 'refused', 'submitted')),
  sender_key     text not null,
  file_name      text not null check (length(file_name) <= 255),
  file_sha256    text not null check (length(file_sha256) = 64),
  received_at    timestamptz not null,
  received_by    text not null,
  row_count      int not null default 0,
  problem_count  int not null default 0,
  cents          bigint not null default 0,
  set_hash       text,
  replaced_by    uuid,
  unique (cooperation_id, id),
  unique (cooperation_id, provider_id, month, version),
  foreign key (cooperation_id, replaced_by) references monitoring.delivery (cooperation_id, id) deferrable initially deferred,
  -- the sender's retry: same bytes for the same month are the same delivery
  unique (cooperation_id, sender_key, month, file_sha256),
  check (status = 'submitted' or (set_hash is null and replaced_by is null))
);
create index delivery_month on monitoring.delivery (cooperation_id, month, provider_id);
create index delivery_unfinished on monitoring.delivery (received_at) where status in ('received', 'validated');

-- The bytes themselves, apart from the head that lists read.
create table monitoring.delivery_file (
  delivery_id    uuid primary key,
  cooperation_id uuid not null,
  provider_id    uuid not null,
  content        bytea not null,
  foreign key (cooperation_id, delivery_id) references monitoring.delivery (cooperation_id, id)
);

-- Append-only: the lines of every version that was taken.
create table monitoring.delivery_line (
  id              uuid primary key default gen_random_uuid(),
  cooperation_id  uuid not null,
  delivery_id     uuid not null,
  provider_id     uuid not null,
  row_number      int not null,
  line_id         uuid not null,
  tariff_id       uuid not null,
  municipality_id uuid not null,
  product_id      uuid not null,
  legal_domain    text not null,
  month           date not null check (extract(day from month) = 1),
  clients         int not null check (clients >= 0),
  volume          bigint not null check (volume >= 0),
  tariff_cents    bigint not null,
  cents           bigint not null,
  unique (delivery_id, row_number),
  unique (delivery_id, line_id, municipality_id),
  check (cents = volume * tariff_cents),
  foreign key (cooperation_id, delivery_id) references monitoring.delivery (cooperation_id, id)
);
create index delivery_line_municipality on monitoring.delivery_line (delivery_id, municipality_id);

-- Why a file was refused, row by row. Replaced when the same file is checked again.
create table monitoring.delivery_problem (
  cooperation_id uuid not null,
  delivery_id    uuid not null,
  provider_id    uuid not null,
  place          int not null,
  row_number     int not null,
  column_name    text not null,
  value          text not null,
  rule           text not null,
  rule_values    text[] not null,
  primary key (delivery_id, place),
  foreign key (cooperation_id, delivery_id) references monitoring.delivery (cooperation_id, id)
);

-- How the rows of a refused file spread over municipalities, for its sender.
create table monitoring.delivery_share (
  cooperation_id    uuid not null,
  delivery_id       uuid not null,
  provider_id       uuid not null,
  municipality_code text not null,
  row_count         int not null,
  wrong_count       int not null,
  primary key (delivery_id, municipality_code),
  foreign key (cooperation_id, delivery_id) references monitoring.delivery (cooperation_id, id)
);

-- Rows of files that are being checked. Only the system touches it; empty when nothing runs.
create table monitoring.staged_line (
  cooperation_id    uuid not null,
  delivery_id       uuid not null,
  provider_id       uuid not null,
  row_number        int not null,
  month             date not null,
  municipality_code text not null,
  product_code      text not null,
  clients           int,
  volume            bigint,
  tariff_cents      bigint,
  municipality_id   uuid,
  line_id           uuid,
  product_id        uuid,
  legal_domain      text,
  tariff_id         uuid,
  agreed_cents      bigint,
  primary key (delivery_id, row_number)
);

-- The figures everybody reads: one row per contract line, municipality and month, of the version that counts.
create table monitoring.utilisation_fact (
  cooperation_id   uuid not null,
  line_id          uuid not null,
  municipality_id  uuid not null,
  month            date not null check (extract(day from month) = 1),
  product_id       uuid not null,
  provider_id      uuid not null,
  legal_domain     text not null,
  clients          int not null,
  volume           bigint not null,
  cents            bigint not null,
  delivery_id      uuid not null,
  delivery_line_id uuid not null,
  primary key (cooperation_id, line_id, municipality_id, month)
) partition by range (month);

do $$
declare year int;
begin
  for year in 2014..2040 loop
    execute format('create table monitoring.%I partition of monitoring.utilisation_fact for values from (%L) to (%L)',
                   'utilisation_fact_' || year, make_date(year, 1, 1), make_date(year + 1, 1, 1));
    perform kernel.guard(format('monitoring.utilisation_fact_%s', year)::regclass);
  end loop;
  create table monitoring.utilisation_fact_default partition of monitoring.utilisation_fact default;
  perform kernel.guard('monitoring.utilisation_fact_default');
end $$;
create index utilisation_fact_municipality on monitoring.utilisation_fact (cooperation_id, municipality_id, month);
create index utilisation_fact_provider on monitoring.utilisation_fact (cooperation_id, provider_id, month);

-- The figures of one line in a year, month by month, for reports that add up years: a twelfth of the rows. The figures
-- keep it themselves. January first; null where nothing is delivered.
create table monitoring.utilisation_year (
  cooperation_id  uuid not null,
  line_id         uuid not null,
  municipality_id uuid not null,
  year            int not null,
  product_id      uuid not null,
  provider_id     uuid not null,
  legal_domain    text not null,
  month_cents     bigint[] not null check (array_length(month_cents, 1) = 12),
  cents           bigint not null generated always as (
    coalesce(month_cents[1], 0) + coalesce(month_cents[2], 0) + coalesce(month_cents[3], 0) + coalesce(month_cents[4], 0) +
    coalesce(month_cents[5], 0) + coalesce(month_cents[6], 0) + coalesce(month_cents[7], 0) + coalesce(month_cents[8], 0) +
    coalesce(month_cents[9], 0) + coalesce(month_cents[10], 0) + coalesce(month_cents[11], 0) + coalesce(month_cents[12], 0)) stored,
  -- the months with something, as bits, January lowest
  delivered       int not null generated always as (
    ((month_cents[1] is not null)::int << 0) | ((month_cents[2] is not null)::int << 1) | ((month_cents[3] is not null)::int << 2) |
    ((month_cents[4] is not null)::int << 3) | ((month_cents[5] is not null)::int << 4) | ((month_cents[6] is not null)::int << 5) |
    ((month_cents[7] is not null)::int << 6) | ((month_cents[8] is not null)::int << 7) | ((month_cents[9] is not null)::int << 8) |
    ((month_cents[10] is not null)::int << 9) | ((month_cents[11] is not null)::int << 10) | ((month_cents[12] is not null)::int << 11)) stored,
  primary key (cooperation_id, year, line_id, municipality_id)
);
create index utilisation_year_municipality on monitoring.utilisation_year (cooperation_id, municipality_id, year) include (legal_domain);
create index utilisation_year_provider on monitoring.utilisation_year (cooperation_id, provider_id, year);

create function monitoring.months_added(earlier bigint[], later bigint[]) returns bigint[]
  language sql immutable parallel safe as $$ select array[
    coalesce(later[1], earlier[1]), coalesce(later[2], earlier[2]), coalesce(later[3], earlier[3]),
    coalesce(later[4], earlier[4]), coalesce(later[5], earlier[5]), coalesce(later[6], earlier[6]),
    coalesce(later[7], earlier[7]), coalesce(later[8], earlier[8]), coalesce(later[9], earlier[9]),
    coalesce(later[10], earlier[10]), coalesce(later[11], earlier[11]), coalesce(later[12], earlier[12])] $$;
create function monitoring.months_without(months bigint[], gone int) returns bigint[]
  language sql immutable parallel safe as $$ select array[
    case when gone & 1 = 0 then months[1] end, case when gone & 2 = 0 then months[2] end,
    case when gone & 4 = 0 then months[3] end, case when gone & 8 = 0 then months[4] end,
    case when gone & 16 = 0 then months[5] end, case when gone & 32 = 0 then months[6] end,
    case when gone & 64 = 0 then months[7] end, case when gone & 128 = 0 then months[8] end,
    case when gone & 256 = 0 then months[9] end, case when gone & 512 = 0 then months[10] end,
    case when gone & 1024 = 0 then months[11] end, case when gone & 2048 = 0 then months[12] end] $$;

create function monitoring.add_to_year() returns trigger language plpgsql as $$
begin
  insert into monitoring.utilisation_year (cooperation_id, line_id, municipality_id, year, product_id, provider_id,
    legal_domain, month_cents)
  select cooperation_id, line_id, municipality_id, year, product_id, provider_id, legal_domain, array[
    sum(cents) filter (where m = 1), sum(cents) filter (where m = 2), sum(cents) filter (where m = 3),
    sum(cents) filter (where m = 4), sum(cents) filter (where m = 5), sum(cents) filter (where m = 6),
    sum(cents) filter (where m = 7), sum(cents) filter (where m = 8), sum(cents) filter (where m = 9),
    sum(cents) filter (where m = 10), sum(cents) filter (where m = 11), sum(cents) filter (where m = 12)]::bigint[]
  from (select c.*, extract(year from month)::int as year, extract(month from month)::int as m from changed c) dated
  group by cooperation_id, line_id, municipality_id, year, product_id, provider_id, legal_domain
  on conflict (cooperation_id, year, line_id, municipality_id) do update
  set month_cents = monitoring.months_added(utilisation_year.month_cents, excluded.month_cents);
  return null;
end $$;
create function monitoring.take_from_year() returns trigger language plpgsql as $$
begin
  update monitoring.utilisation_year u set month_cents = monitoring.months_without(u.month_cents, g.months)
  from (
    select cooperation_id, line_id, municipality_id, extract(year from month)::int as year,
      bit_or(1 << (extract(month from month)::int - 1)) as months
    from changed group by 1, 2, 3, 4
  ) g
  where u.cooperation_id = g.cooperation_id and u.year = g.year and u.line_id = g.line_id
    and u.municipality_id = g.municipality_id;
  delete from monitoring.utilisation_year u
  using (select distinct cooperation_id, line_id, municipality_id, extract(year from month)::int as year from changed) g
  where u.cooperation_id = g.cooperation_id and u.year = g.year and u.line_id = g.line_id
    and u.municipality_id = g.municipality_id and u.delivered = 0;
  return null;
end $$;
create trigger add_to_year after insert on monitoring.utilisation_fact
  referencing new table as changed for each statement execute function monitoring.add_to_year();
create trigger change_in_year after update on monitoring.utilisation_fact
  referencing new table as changed for each statement execute function monitoring.add_to_year();
create trigger take_from_year after delete on monitoring.utilisation_fact
  referencing old table as changed for each statement execute function monitoring.take_from_year();

-- What a municipality set aside for a kind of care in a year; where the figure comes from is told with it.
create table monitoring.care_budget (
  id              uuid primary key,
  cooperation_id  uuid not null,
  municipality_id uuid not null,
  category        text not null,
  legal_domain    text not null,
  year            int not null check (year between 2014 and 2040),
  cents           bigint not null check (cents >= 0),
  state           text not null check (state in ('known', 'assumed')),
  unique (cooperation_id, municipality_id, legal_domain, category, year)
);

select kernel.guard('monitoring.delivery');
select kernel.staff_rows('monitoring.delivery');
select kernel.provider_rows('monitoring.delivery', 'provider_id = (select kernel.provider())', 'select, insert');
select kernel.municipality_rows('monitoring.delivery',
  'exists (select 1 from monitoring.delivery_line l where l.delivery_id = delivery.id and l.cooperation_id = delivery.cooperation_id and l.'
  || kernel.own_municipality() || ' and l.' || kernel.own_domain('monitoring') || ')');

select kernel.guard('monitoring.delivery_file');
select kernel.staff_rows('monitoring.delivery_file', 'select, insert');
select kernel.provider_rows('monitoring.delivery_file', 'provider_id = (select kernel.provider())', 'select, insert');

select kernel.guard('monitoring.delivery_line');
select kernel.staff_rows('monitoring.delivery_line', 'select, insert');
select kernel.provider_rows('monitoring.delivery_line');
select kernel.municipality_rows('monitoring.delivery_line', kernel.own_municipality() || ' and ' || kernel.own_domain('monitoring'));

select kernel.guard('monitoring.delivery_problem');
select kernel.staff_rows('monitoring.delivery_problem', 'select, insert, delete');
select kernel.provider_rows('monitoring.delivery_problem');

select kernel.guard('monitoring.delivery_share');
select kernel.staff_rows('monitoring.delivery_share', 'select, insert, delete');
select kernel.provider_rows('monitoring.delivery_share');

select kernel.guard('monitoring.staged_line');
select kernel.open_to('monitoring.staged_line', 'mgr_batch', 'select, insert, update, delete', 'cooperation_id = (select kernel.cooperation())');

select kernel.guard('monitoring.utilisation_fact');
select kernel.open_to('monitoring.utilisation_fact', 'mgr_staff', 'select', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('monitoring.utilisation_fact', 'mgr_batch', 'select, insert, update, delete', 'cooperation_id = (select kernel.cooperation())');
select kernel.provider_rows('monitoring.utilisation_fact');
select kernel.municipality_rows('monitoring.utilisation_fact', kernel.own_municipality() || ' and ' || kernel.own_domain('monitoring'));

select kernel.guard('monitoring.utilisation_year');
select kernel.open_to('monitoring.utilisation_year', 'mgr_staff', 'select', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('monitoring.utilisation_year', 'mgr_batch', 'select, insert, update, delete', 'cooperation_id = (select kernel.cooperation())');
select kernel.provider_rows('monitoring.utilisation_year');
select kernel.municipality_rows('monitoring.utilisation_year', kernel.own_municipality() || ' and ' || kernel.own_domain('monitoring'));

select kernel.guard('monitoring.care_budget');
select kernel.staff_rows('monitoring.care_budget');
select kernel.municipality_rows('monitoring.care_budget', kernel.own_municipality() || ' and ' || kernel.own_domain('monitoring'));
select platform.audited('monitoring.care_budget');
