-- Files that are read in: one framework for the kinds of all modules.
-- A run is one file of one kind. Its rows are staged, judged and, when somebody confirms, applied as a whole or not at all.
create table platform.import_run (
  id              uuid primary key,
  cooperation_id  uuid not null,
  kind            text not null check (kind <> ''),
  file_name       text not null check (file_name <> ''),
  size            bigint not null check (size > 0),
  sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- refused: it has faults; nothing: it says what is known already
  state           text not null check (state in
    ('uploaded', 'checking', 'refused', 'nothing', 'checked', 'applying', 'applied', 'cancelled', 'failed')),
  row_count       bigint not null check (row_count > 0),
  fault_count     bigint not null default 0,
  new_count       bigint not null default 0,
  changed_count   bigint not null default 0,
  same_count      bigint not null default 0,
  -- what it is compared with changed between the check and the confirmation
  moved           boolean not null default false,
  failure         text,
  made_at         timestamptz not null,
  made_by         text not null,
  made_by_id      uuid references platform.person,
  confirmed_at    timestamptz,
  confirmed_by    text,
  confirmed_by_id uuid references platform.person,
  ended_at        timestamptz,
  check ((confirmed_at is null) = (confirmed_by is null)),
  check (state not in ('applying', 'applied') or confirmed_at is not null),
  check ((state in ('refused', 'nothing', 'applied', 'cancelled', 'failed')) = (ended_at is not null)),
  check ((state = 'failed') = (failure is not null)),
  unique (cooperation_id, id)
);
create index import_run_of_file on platform.import_run (cooperation_id, kind, sha256);
create index import_run_made on platform.import_run (cooperation_id, made_at);

-- The file as it came.
create table platform.import_file (
  run_id         uuid primary key,
  cooperation_id uuid not null,
  content        bytea not null,
  foreign key (cooperation_id, run_id) references platform.import_run (cooperation_id, id)
);

-- How far the work on a run is; the row goes when the staged rows go. Who works on it has it until the lease ends.
create table platform.import_progress (
  run_id         uuid primary key,
  cooperation_id uuid not null,
  done           bigint not null default 0,
  tries          int not null default 0,
  lease_until    timestamptz,
  foreign key (cooperation_id, run_id) references platform.import_run (cooperation_id, id)
);

-- The rows of a file that is being judged, cell by column; a cell that could not be read is null and has its fault.
-- The id is that of the record that the row may bring.
create table platform.import_row (
  run_id         uuid not null,
  row_number     int not null,
  cooperation_id uuid not null,
  id             uuid not null,
  cells          jsonb not null,
  primary key (run_id, row_number),
  foreign key (cooperation_id, run_id) references platform.import_run (cooperation_id, id)
);

-- What is wrong with which cell; rule and remedy stand in the bundle of the module, words fill their gaps.
create table platform.import_fault (
  id             uuid primary key,
  -- in the order in which they were found
  number         bigint generated always as identity,
  cooperation_id uuid not null,
  run_id         uuid not null,
  row_number     int not null,
  column_name    text not null,
  value          text not null,
  module         text not null,
  rule           text not null,
  words          text[] not null,
  foreign key (cooperation_id, run_id) references platform.import_run (cooperation_id, id)
);
create index import_fault_run on platform.import_fault (run_id, row_number, number);

select kernel.guard(tbl::regclass) from unnest(array['platform.import_run', 'platform.import_file',
  'platform.import_progress', 'platform.import_row', 'platform.import_fault']) as tbl;
-- staff hands in, looks and decides; the work itself is the system's
select kernel.staff_rows('platform.import_run');
select kernel.staff_rows('platform.import_file', 'select, insert');
select kernel.open_to('platform.import_progress', 'mgr_staff', 'select, insert, update', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('platform.import_progress', 'mgr_batch', 'select, update, delete', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('platform.import_row', 'mgr_batch', 'select, insert, delete', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('platform.import_fault', 'mgr_staff', 'select', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('platform.import_fault', 'mgr_batch', 'select, insert', 'cooperation_id = (select kernel.cooperation())');
select platform.audited('platform.import_run');

-- What the modules read of it to judge and apply the rows of their kinds.
create view platform.import_row_ref with (security_invoker = true) as
  select cooperation_id, run_id, row_number, id, cells from platform.import_row;
grant select on platform.import_row_ref to mgr_batch;
