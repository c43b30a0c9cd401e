-- Tasks -----------------------------------------------------------------------------------------------------------------
-- What somebody has to do: of the team of a cooperation, of a municipality or of a care provider. Done by doing it.
create table platform.task (
  id              uuid primary key,
  version         bigint not null default 1,
  cooperation_id  uuid not null,
  party           text not null check (party in ('cooperation-team', 'municipality', 'provider')),
  municipality_id uuid,
  provider_id     uuid,
  party_name      text not null,
  module          text not null,
  kind            text not null,
  subject         text not null,
  task_key        text not null,
  origin          text not null,
  facts           text not null,
  address         text not null check (address like '/%'),
  -- who may do it: a role of the organisation, and the right that the doing needs
  role            text not null,
  needs           text not null,
  -- whose it is; nobody's own yet when empty
  person_id       uuid references platform.person,
  given_by_id     uuid references platform.person,
  -- the team of the cooperation may know that it waits for this
  awaited         boolean not null,
  urgent          boolean not null default false,
  since           date not null,
  due             date,
  opened_at       timestamptz not null,
  late_at         timestamptz,
  escalated_at    timestamptz,
  escalated_role  text,
  state           text not null check (state in ('open', 'done', 'dropped')),
  ended_at        timestamptz,
  ended_by        text,
  ended_by_id     uuid references platform.person,
  reason          text,
  check ((party = 'municipality') = (municipality_id is not null)),
  check ((party = 'provider') = (provider_id is not null)),
  check ((state = 'open') = (ended_at is null)),
  check ((ended_at is null) = (ended_by is null)),
  check (state <> 'dropped' or reason <> ''),
  check ((escalated_at is null) = (escalated_role is null)),
  check (given_by_id is null or person_id is not null),
  unique (cooperation_id, id)
);
-- the same thing is asked once as long as it is not done
create unique index task_once on platform.task (cooperation_id, module, kind, subject, task_key) where state = 'open';
create index task_subject on platform.task (cooperation_id, subject);
create index task_open on platform.task (cooperation_id, party, due) where state = 'open';
create index task_of_municipality on platform.task (cooperation_id, municipality_id, state, due) where municipality_id is not null;
create index task_of_provider on platform.task (cooperation_id, provider_id, state, due) where provider_id is not null;
create index task_person on platform.task (person_id) where person_id is not null;
create index task_ended on platform.task (cooperation_id, party, ended_at) where state <> 'open';

-- What happened to a task, in its own words. Append-only.
create table platform.task_event (
  id              uuid primary key,
  cooperation_id  uuid not null,
  task_id         uuid not null,
  party           text not null,
  municipality_id uuid,
  provider_id     uuid,
  what            text not null check (what in ('opened', 'taken', 'given', 'returned', 'late', 'escalated', 'done', 'dropped')),
  at              timestamptz not null,
  by_name         text not null,
  by_id           uuid,
  to_name         text,
  word            text,
  foreign key (cooperation_id, task_id) references platform.task (cooperation_id, id)
);
create index task_event_task on platform.task_event (task_id, at);

select kernel.guard('platform.task');
select kernel.open_to('platform.task', 'mgr_batch', 'select, insert, update', 'cooperation_id = (select kernel.cooperation())');
select kernel.municipality_rows('platform.task', kernel.own_municipality());
select kernel.provider_rows('platform.task');
-- the team reads its own and what it waits for; it works on its own only
create policy staff on platform.task for select to mgr_staff
  using (cooperation_id = (select kernel.cooperation()) and (party = 'cooperation-team' or awaited));
create policy staff_work on platform.task for update to mgr_staff
  using (cooperation_id = (select kernel.cooperation()) and party = 'cooperation-team')
  with check (cooperation_id = (select kernel.cooperation()) and party = 'cooperation-team');
grant select on platform.task to mgr_staff;
grant update (version, person_id, given_by_id, state, ended_at, ended_by, ended_by_id, reason) on platform.task
  to mgr_staff, mgr_municipality, mgr_provider;
select platform.audited('platform.task');

select kernel.guard('platform.task_event');
select kernel.open_to('platform.task_event', 'mgr_batch', 'select, insert', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('platform.task_event', 'mgr_staff', 'select, insert',
  'cooperation_id = (select kernel.cooperation()) and party = ''cooperation-team''');
select kernel.municipality_rows('platform.task_event', kernel.own_municipality(), 'select, insert');
select kernel.provider_rows('platform.task_event', privileges => 'select, insert');

-- The secret address of a calendar: 256 random bits, kept as a hash. One per membership; a new one ends the one before.
create table platform.calendar_feed (
  id             uuid primary key,
  membership_id  uuid not null,
  person_id      uuid not null references platform.person,
  cooperation_id uuid not null,
  hash           bytea not null,
  made_at        timestamptz not null,
  unique (cooperation_id, membership_id),
  unique (cooperation_id, hash),
  foreign key (cooperation_id, membership_id) references platform.membership (cooperation_id, id)
);
create index calendar_feed_hash on platform.calendar_feed (hash);
select kernel.guard('platform.calendar_feed');
select kernel.open_to('platform.calendar_feed', 'mgr_auth', 'select', 'true');
select kernel.open_to('platform.calendar_feed', actor_role, 'select, insert, delete',
  'cooperation_id = (select kernel.cooperation()) and person_id = (select kernel.person())')
from unnest(array['mgr_staff', 'mgr_municipality', 'mgr_provider']) as actor_role;
select platform.audited('platform.calendar_feed', 'hash');
