-- Notes: what a municipality is asked to pay in advance for a quarter, and in the fifth of a year what is settled.

create table cooperation.contribution_note (
  id                uuid primary key,
  cooperation_id    uuid not null references cooperation.cooperation,
  year              bigint not null,
  quarter           bigint not null check (quarter between 1 and 5),
  number            text not null,
  municipality_id   uuid not null,
  municipality_code text not null,
  municipality_name text not null,
  run_id            uuid not null,
  cents             bigint not null,
  issued_on         date not null,
  due_on            date not null check (due_on >= issued_on),
  issued_by         text not null,
  unique (cooperation_id, id),
  constraint contribution_note_number unique (cooperation_id, number),
  constraint contribution_note_once unique (cooperation_id, year, quarter, municipality_id),
  foreign key (cooperation_id, run_id) references cooperation.contribution_run (cooperation_id, id)
);
create index contribution_note_of on cooperation.contribution_note (cooperation_id, municipality_id);

-- cents = due_cents, which is of the year until and with this quarter, minus what earlier notes of the year asked.
create table cooperation.contribution_note_line (
  note_id         uuid not null,
  position        bigint not null,
  cooperation_id  uuid not null,
  municipality_id uuid not null,
  submodule_id    uuid,
  module          text not null,
  submodule       text not null,
  year_cents      bigint not null,
  due_cents       bigint not null,
  cents           bigint not null,
  primary key (cooperation_id, note_id, position),
  foreign key (cooperation_id, note_id) references cooperation.contribution_note (cooperation_id, id),
  check (cents <> 0)
);

-- Written once, as a note that was sent.
select kernel.guard('cooperation.contribution_note');
select kernel.guard('cooperation.contribution_note_line');
select kernel.staff_rows('cooperation.contribution_note', 'select, insert');
select kernel.staff_rows('cooperation.contribution_note_line', 'select, insert');
select kernel.municipality_rows('cooperation.contribution_note', kernel.own_municipality());
select kernel.municipality_rows('cooperation.contribution_note_line', kernel.own_municipality());
select platform.audited('cooperation.contribution_note');
