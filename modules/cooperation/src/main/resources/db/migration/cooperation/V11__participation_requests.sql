-- A municipality asks to take part in a submodule from a day on, or to take part no longer; every step of what becomes of it.

-- What was asked does not change. One request is open per municipality and submodule. The state says where its steps stand,
-- so that one index can keep that.
create table cooperation.participation_request (
  id              uuid primary key,
  cooperation_id  uuid not null references cooperation.cooperation,
  municipality_id uuid not null references cooperation.municipality,
  submodule_id    uuid not null,
  number          bigint not null check (number > 0),
  joins           boolean not null,
  effective_on    date not null,
  explanation     text not null check (explanation = trim(explanation) and explanation <> ''
                                       and char_length(explanation) <= 4000),
  letter          text not null check (char_length(letter) <= 200),
  -- first day that keeps the notice term, and why it should be sooner; of joining there is neither
  earliest_on     date,
  early_reason    text not null check (char_length(early_reason) <= 2000),
  state           text not null check (state in ('ingediend', 'advies-gevraagd', 'geadviseerd', 'besluit-gevraagd',
                                                 'toegewezen', 'afgewezen', 'ingetrokken', 'uitgevoerd')),
  submitted_on    date not null,
  submitted_at    timestamptz not null,
  submitted_by    text not null,
  check (not joins or (earliest_on is null and early_reason = '')),
  check (joins or effective_on >= earliest_on or earliest_on is null or early_reason <> ''),
  unique (cooperation_id, id),
  unique (cooperation_id, id, municipality_id),
  constraint participation_request_number unique (cooperation_id, municipality_id, number),
  foreign key (cooperation_id, submodule_id) references cooperation.submodule (cooperation_id, id)
);
create unique index participation_request_open on cooperation.participation_request
  (cooperation_id, municipality_id, submodule_id) where state not in ('afgewezen', 'ingetrokken', 'uitgevoerd');
select kernel.guard('cooperation.participation_request');
select kernel.staff_rows('cooperation.participation_request', 'select, insert, update (state)');
select kernel.municipality_rows('cooperation.participation_request', kernel.own_municipality(),
                                'select, insert, update (state)');
select platform.audited('cooperation.participation_request');

-- Who did what when, only ever added to. Body, day and number are kept as words, because the municipality may have no seat in
-- that body; an item may be taken off its agenda again.
create table cooperation.participation_request_step (
  id              uuid primary key,
  cooperation_id  uuid not null,
  municipality_id uuid not null,
  request_id      uuid not null,
  kind            text not null check (kind in ('ingediend', 'advies-gevraagd', 'besluit-gevraagd', 'verzet', 'van-agenda',
                                                'geadviseerd', 'aangehouden', 'toegewezen', 'afgewezen', 'ingetrokken',
                                                'uitgevoerd')),
  on_day          date not null,
  note            text not null check (char_length(note) <= 2000),
  item_id         uuid,
  meeting_id      uuid,
  body_name       text not null,
  meeting_on      date,
  decision_id     uuid,
  decision_number text not null,
  outcome         text not null,
  made_at         timestamptz not null,
  made_by         text not null,
  check ((meeting_id is null) = (meeting_on is null)),
  check (item_id is null or meeting_id is not null),
  foreign key (cooperation_id, request_id, municipality_id)
    references cooperation.participation_request (cooperation_id, id, municipality_id),
  foreign key (cooperation_id, meeting_id) references cooperation.meeting (cooperation_id, id),
  foreign key (cooperation_id, decision_id) references cooperation.decision (cooperation_id, id)
);
create index participation_request_step_of on cooperation.participation_request_step (cooperation_id, request_id);
select kernel.guard('cooperation.participation_request_step');
select kernel.staff_rows('cooperation.participation_request_step', 'select, insert');
select kernel.municipality_rows('cooperation.participation_request_step', kernel.own_municipality(), 'select, insert');
select platform.audited_in('cooperation.participation_request_step', 'request_id');

-- What an item of an agenda is about, when that is a record: then its page is one click away and hears what came of it.
alter table cooperation.agenda_item
  add column subject text check (subject ~ '^[a-z]+:[a-z-]+:[0-9a-f-]{36}$');
