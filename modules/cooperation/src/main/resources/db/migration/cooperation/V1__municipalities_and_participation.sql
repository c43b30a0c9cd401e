select kernel.open_schema('cooperation');

-- Facts of the country -----------------------------------------------------------------------------------------------

create table cooperation.municipality (
  id           uuid primary key,
  cbs_code     text not null unique check (cbs_code ~ '^\d{4}$'),
  name         text not null,
  valid_from   date not null,
  valid_until  date,
  successor_id uuid references cooperation.municipality,
  source       text not null,
  version      bigint not null default 0,
  check (valid_until > valid_from),
  check ((successor_id is null) = (valid_until is null)),
  check (successor_id <> id)
);
create index municipality_successor on cooperation.municipality (successor_id);
select kernel.reference('cooperation.municipality');

create table cooperation.inhabitant_count (
  municipality_id uuid not null references cooperation.municipality,
  counted_on      date not null,
  inhabitants     bigint check (inhabitants >= 0),
  state           text not null check (state in ('known', 'assumed', 'missing')),
  source          text not null,
  primary key (municipality_id, counted_on),
  check ((inhabitants is null) = (state = 'missing'))
);
select kernel.reference('cooperation.inhabitant_count');

-- Who works together -------------------------------------------------------------------------------------------------

create table cooperation.cooperation (
  id                     uuid primary key,
  code                   text not null unique check (code ~ '^[a-z][a-z0-9-]{1,30}$'),
  name                   text not null,
  short_name             text not null,
  legal_form             text not null check (legal_form in ('mgr', 'centre-municipality')),
  centre_municipality_id uuid references cooperation.municipality,
  valid_from             date not null,
  valid_until            date,
  source                 text not null,
  check (valid_until > valid_from),
  check ((centre_municipality_id is not null) = (legal_form = 'centre-municipality'))
);
select kernel.guard('cooperation.cooperation');
-- The log-in must name cooperations before there is one; the system founds them; all others know their own.
select kernel.open_to('cooperation.cooperation', 'mgr_auth', 'select', 'true');
select kernel.open_to('cooperation.cooperation', 'mgr_platform', 'select, insert', 'true');
select kernel.open_to('cooperation.cooperation', 'mgr_batch', 'select, insert', 'true');
select kernel.open_to('cooperation.cooperation', 'mgr_staff', 'select', 'id = (select kernel.cooperation())');
select kernel.open_to('cooperation.cooperation', 'mgr_municipality', 'select', 'id = (select kernel.cooperation())');
select kernel.open_to('cooperation.cooperation', 'mgr_provider', 'select', 'id = (select kernel.cooperation())');

-- What everybody inside a cooperation may know.
create function cooperation.open_inside(tbl regclass, privileges text default 'select, insert, update') returns void
  language plpgsql as $$
begin
  perform kernel.guard(tbl);
  perform kernel.staff_rows(tbl, privileges);
  perform kernel.municipality_rows(tbl, 'true');
  perform kernel.provider_rows(tbl, 'true');
end $$;

create table cooperation.participant (
  id              uuid primary key,
  cooperation_id  uuid not null references cooperation.cooperation,
  municipality_id uuid not null references cooperation.municipality,
  valid_from      date not null,
  valid_until     date check (valid_until > valid_from),
  during          daterange not null generated always as (daterange(valid_from, valid_until)) stored,
  state           text not null check (state in ('known', 'assumed')),
  source          text not null,
  tile_column     bigint not null,
  tile_row        bigint not null,
  unique (cooperation_id, id),
  unique (cooperation_id, id, municipality_id),
  exclude using gist (cooperation_id with =, municipality_id with =, during with &&)
);
select cooperation.open_inside('cooperation.participant', 'select, insert, update (valid_until, tile_column, tile_row)');

create table cooperation.sub_region (
  id             uuid primary key,
  cooperation_id uuid not null references cooperation.cooperation,
  name           text not null,
  unique (cooperation_id, id),
  unique (cooperation_id, name)
);
select cooperation.open_inside('cooperation.sub_region', 'select, insert');

create table cooperation.sub_region_member (
  id              uuid primary key,
  cooperation_id  uuid not null,
  sub_region_id   uuid not null,
  municipality_id uuid not null references cooperation.municipality,
  valid_from      date not null,
  valid_until     date check (valid_until > valid_from),
  during          daterange not null generated always as (daterange(valid_from, valid_until)) stored,
  foreign key (cooperation_id, sub_region_id) references cooperation.sub_region (cooperation_id, id),
  exclude using gist (cooperation_id with =, municipality_id with =, during with &&)
);
select cooperation.open_inside('cooperation.sub_region_member', 'select, insert, update (valid_until)');

-- What is offered ----------------------------------------------------------------------------------------------------

create table cooperation.cooperation_module (
  id               uuid primary key,
  cooperation_id   uuid not null references cooperation.cooperation,
  name             text not null,
  software_modules text[] not null check (cardinality(software_modules) > 0),
  valid_from       date not null,
  valid_until      date check (valid_until > valid_from),
  notice_months    bigint not null check (notice_months between 0 and 60),
  sort             bigint not null,
  unique (cooperation_id, id),
  unique (cooperation_id, name)
);
select cooperation.open_inside('cooperation.cooperation_module', 'select, insert, update (valid_until)');

create table cooperation.submodule (
  id             uuid primary key,
  cooperation_id uuid not null,
  module_id      uuid not null,
  name           text not null,
  legal_domain   text check (legal_domain in ('jeugd', 'wmo', 'bw', 'participatie')),
  service        text,
  valid_from     date not null,
  valid_until    date check (valid_until > valid_from),
  sort           bigint not null,
  check (num_nonnulls(legal_domain, service) > 0),
  unique (cooperation_id, id),
  unique (cooperation_id, module_id, name),
  foreign key (cooperation_id, module_id) references cooperation.cooperation_module (cooperation_id, id)
);
select cooperation.open_inside('cooperation.submodule', 'select, insert, update (valid_until)');

-- Who takes part -----------------------------------------------------------------------------------------------------

create table cooperation.participation (
  id              uuid primary key,
  cooperation_id  uuid not null,
  participant_id  uuid not null,
  municipality_id uuid not null,
  submodule_id    uuid not null,
  valid_from      date not null,
  valid_until     date,
  during          daterange not null generated always as (daterange(valid_from, valid_until)) stored,
  state           text not null check (state in ('known', 'assumed')),
  source          text not null,
  version         bigint not null default 0,
  -- Equal days are a plan that was withdrawn before it began: an empty range that overlaps nothing.
  check (valid_until >= valid_from),
  unique (cooperation_id, id),
  foreign key (cooperation_id, participant_id, municipality_id)
    references cooperation.participant (cooperation_id, id, municipality_id),
  foreign key (cooperation_id, submodule_id) references cooperation.submodule (cooperation_id, id),
  exclude using gist (submodule_id with =, municipality_id with =, during with &&)
);
create index participation_by_municipality on cooperation.participation (cooperation_id, municipality_id);
-- Of a dated row only its end moves, and each move is told in participation_change.
select cooperation.open_inside('cooperation.participation', 'select, insert, update (valid_until, version)');

-- Who takes part in what decides on access, so the log-in reads it of any cooperation.
select kernel.open_to(tbl::regclass, 'mgr_auth', 'select', 'true')
from unnest(array['cooperation.cooperation_module', 'cooperation.submodule', 'cooperation.participation']) as tbl;

create table cooperation.participation_change (
  id               uuid primary key,
  cooperation_id   uuid not null,
  participation_id uuid not null,
  municipality_id  uuid not null references cooperation.municipality,
  submodule_id     uuid not null,
  kind             text not null check (kind in ('joined', 'continued', 'left', 'withdrawn')),
  effective_on     date not null,
  decision_body    text not null,
  decision_date    date,
  decision_number  text not null,
  notice_waived    boolean not null,
  changed_at       timestamptz not null,
  changed_by       uuid,
  changed_by_name  text not null,
  foreign key (cooperation_id, participation_id) references cooperation.participation (cooperation_id, id),
  foreign key (cooperation_id, submodule_id) references cooperation.submodule (cooperation_id, id)
);
create index participation_change_latest on cooperation.participation_change (cooperation_id, changed_at desc, id);
create index participation_change_of on cooperation.participation_change (cooperation_id, participation_id);
select kernel.guard('cooperation.participation_change');
select kernel.staff_rows('cooperation.participation_change', 'select, insert');
select kernel.municipality_rows('cooperation.participation_change', kernel.own_municipality());

-- Participations that have ended and of which the municipality gets its document; each is told to the outbox once.
create table cooperation.export_due (
  participation_id uuid primary key,
  cooperation_id   uuid not null,
  municipality_id  uuid not null references cooperation.municipality,
  found_at         timestamptz not null,
  foreign key (cooperation_id, participation_id) references cooperation.participation (cooperation_id, id)
);
select kernel.guard('cooperation.export_due');
select kernel.staff_rows('cooperation.export_due', 'select, insert');

-- What a municipality keeps after leaving: always its own, whatever it still takes part in. Both files of a document are
-- written together; nobody may change or remove them.
create table cooperation.frozen_export (
  id               uuid primary key,
  cooperation_id   uuid not null,
  municipality_id  uuid not null references cooperation.municipality,
  participation_id uuid not null,
  kind             text not null check (kind in ('PDF', 'XLSX')),
  title            text not null,
  submodule        text not null,
  last_day         date not null,
  file_name        text not null,
  size             bigint not null check (size > 0),
  content          bytea not null check (octet_length(content) = size),
  sha256           text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  made_at          timestamptz not null,
  unique (participation_id, kind),
  foreign key (cooperation_id, participation_id) references cooperation.participation (cooperation_id, id)
);
create index frozen_export_of on cooperation.frozen_export (cooperation_id, municipality_id);
select kernel.guard('cooperation.frozen_export');
select kernel.staff_rows('cooperation.frozen_export', 'select, insert');
select kernel.municipality_rows('cooperation.frozen_export', kernel.own_municipality());

-- The map ------------------------------------------------------------------------------------------------------------

create table cooperation.region_map (
  cooperation_id uuid primary key references cooperation.cooperation,
  file_name      text not null,
  attribution    text not null,
  width          bigint not null check (width > 0),
  height         bigint not null check (height > 0),
  loaded_at      timestamptz not null,
  loaded_by_name text not null
);
select cooperation.open_inside('cooperation.region_map', 'select, insert, delete');

create table cooperation.region_outline (
  cooperation_id  uuid not null references cooperation.region_map on delete cascade,
  municipality_id uuid not null references cooperation.municipality,
  path            text not null,
  primary key (cooperation_id, municipality_id)
);
select cooperation.open_inside('cooperation.region_outline', 'select, insert, delete');

-- Who changed what ---------------------------------------------------------------------------------------------------

select platform.audited('cooperation.municipality');
select platform.audited('cooperation.cooperation');
select platform.audited('cooperation.participant');
select platform.audited('cooperation.cooperation_module');
select platform.audited('cooperation.submodule');
select platform.audited('cooperation.participation');
select platform.audited('cooperation.frozen_export', 'content');
select platform.audited('cooperation.region_map');

-- Published views ----------------------------------------------------------------------------------------------------

create view cooperation.cooperation_ref with (security_invoker = true) as
  select id, code, name, short_name from cooperation.cooperation;

create view cooperation.municipality_ref with (security_invoker = true) as
  select id, cbs_code, name, valid_from, valid_until, successor_id from cooperation.municipality;

-- One row per participation and software module it opens. Participation ends with the municipality itself.
create view cooperation.participation_ref with (security_invoker = true) as
  select p.cooperation_id, p.municipality_id, opened.software_module, s.legal_domain,
         p.valid_from, least(p.valid_until, m.valid_until) as valid_until
  from cooperation.participation p
  join cooperation.municipality m on m.id = p.municipality_id
  join cooperation.submodule s on s.cooperation_id = p.cooperation_id and s.id = p.submodule_id
  join cooperation.cooperation_module c on c.cooperation_id = s.cooperation_id and c.id = s.module_id
  cross join lateral unnest(c.software_modules) as opened(software_module)
  where p.valid_from < coalesce(least(p.valid_until, m.valid_until), 'infinity');

grant select on cooperation.cooperation_ref, cooperation.municipality_ref
  to mgr_auth, mgr_platform, mgr_staff, mgr_municipality, mgr_provider, mgr_batch;
grant select on cooperation.participation_ref
  to mgr_auth, mgr_staff, mgr_municipality, mgr_provider, mgr_batch;
