select kernel.open_schema('monitoring');

-- Number of calendar months that a period touches within [first, past); an open end is null.
create function monitoring.months_in(valid_from date, valid_until date, first date, past date) returns int
  language sql immutable parallel safe as $$
    select greatest(0,
      (extract(year from l.day) - extract(year from f.day)) * 12 + extract(month from l.day) - extract(month from f.day) + 1
    )::int
    from (select greatest(valid_from, first) as day) f, (select least(valid_until, past) - 1 as day) l
    where f.day <= l.day
    union all select 0 limit 1 $$;

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

select kernel.guard('monitoring.care_budget');
select kernel.staff_rows('monitoring.care_budget');
select kernel.municipality_rows('monitoring.care_budget', kernel.own_municipality() || ' and ' || kernel.own_domain('monitoring'));
select platform.audited('monitoring.care_budget');
