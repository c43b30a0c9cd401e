-- Who decides, advises and consults in a cooperation: bodies, their meetings, what was decided and what was promised.

-- Names are data. A body of a module is one of those who take part in it. Votes: none, one per municipality, or one per
-- started number of a figure (inhabitants, clients ...). More than the quorum of the votes' holders has to be there.
create table cooperation.body (
  id             uuid primary key,
  cooperation_id uuid not null references cooperation.cooperation,
  code           text not null check (code ~ '^[A-Z][A-Z0-9-]{0,11}$'),
  name           text not null check (name = trim(name) and name <> ''),
  role           text not null check (role in ('besluit', 'advies', 'overleg')),
  voting         text not null check (voting in ('geen', 'een', 'gewogen')),
  weight_kind    text check (weight_kind in ('inwoners', 'clienten', 'omzet', 'contracten')),
  weight_per     bigint check (weight_per > 0),
  quorum_percent bigint not null check (quorum_percent between 0 and 99),
  module_id      uuid,
  state          text not null check (state in ('known', 'assumed')),
  source         text not null check (source = trim(source) and source <> ''),
  version        bigint not null default 1,
  check ((voting = 'gewogen') = (weight_kind is not null)),
  check ((weight_kind is null) = (weight_per is null)),
  unique (cooperation_id, id),
  constraint body_code unique (cooperation_id, code),
  foreign key (cooperation_id, module_id) references cooperation.cooperation_module (cooperation_id, id)
);
select kernel.guard('cooperation.body');
select kernel.staff_rows('cooperation.body');
select kernel.municipality_rows('cooperation.body', 'true');
select platform.audited('cooperation.body');

-- Who sits in it. A municipality has one seat that votes at a time; others sit in without a vote.
create table cooperation.body_seat (
  id              uuid primary key,
  cooperation_id  uuid not null,
  body_id         uuid not null,
  municipality_id uuid references cooperation.municipality,
  holder          text not null check (holder = trim(holder) and holder <> ''),
  function        text not null check (function in ('voorzitter', 'lid', 'secretaris', 'adviseur')),
  votes           boolean not null,
  valid_from      date not null,
  valid_until     date check (valid_until > valid_from),
  during          daterange not null generated always as (daterange(valid_from, valid_until)) stored,
  check (municipality_id is not null or not votes),
  unique (cooperation_id, id),
  foreign key (cooperation_id, body_id) references cooperation.body (cooperation_id, id),
  constraint body_seat_once exclude using gist (body_id with =, municipality_id with =, during with &&) where (votes)
);
create index body_seat_of on cooperation.body_seat (cooperation_id, body_id);
select kernel.guard('cooperation.body_seat');
select kernel.staff_rows('cooperation.body_seat', 'select, insert, update (valid_until)');
select kernel.municipality_rows('cooperation.body_seat', 'true');
select platform.audited_in('cooperation.body_seat', 'body_id');

-- A municipality sees the meetings of a body on days it has a seat in it, once it is called to them.
create table cooperation.meeting (
  id             uuid primary key,
  cooperation_id uuid not null,
  body_id        uuid not null,
  held_on        date not null,
  starts_at      text not null check (starts_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  ends_at        text not null check (ends_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  place          text not null,
  status         text not null check (status in ('concept', 'uitgenodigd', 'gehouden', 'afgelast')),
  called_at      timestamptz,
  closed_at      timestamptz,
  closed_by      text,
  version        bigint not null default 1,
  check (ends_at > starts_at),
  check (called_at is not null or status in ('concept', 'afgelast')),
  check ((closed_at is not null) = (status = 'gehouden')),
  check ((closed_by is null) = (closed_at is null)),
  unique (cooperation_id, id),
  constraint meeting_once unique (cooperation_id, body_id, held_on, starts_at),
  foreign key (cooperation_id, body_id) references cooperation.body (cooperation_id, id)
);
create index meeting_on on cooperation.meeting (cooperation_id, held_on);
select kernel.guard('cooperation.meeting');
select kernel.staff_rows('cooperation.meeting');
select kernel.municipality_rows('cooperation.meeting',
  format('called_at is not null and exists (
            select 1 from cooperation.body_seat s
            where s.cooperation_id = meeting.cooperation_id and s.body_id = meeting.body_id
              and s.during @> meeting.held_on and %s)', 's.municipality_id = any ((select kernel.municipalities())::uuid[])'));
select platform.audited('cooperation.meeting');

-- What every table of a meeting is open to: those who see the meeting.
create function cooperation.rows_of_meeting(tbl regclass, privileges text) returns void language plpgsql as $$
begin
  perform kernel.guard(tbl);
  perform kernel.staff_rows(tbl, privileges);
  perform kernel.municipality_rows(tbl, format(
    'exists (select 1 from cooperation.meeting m where m.cooperation_id = %1$s.cooperation_id and m.id = %1$s.meeting_id)',
    (select relname from pg_class where oid = tbl)));
end $$;

create table cooperation.attendance (
  id              uuid primary key,
  cooperation_id  uuid not null,
  meeting_id      uuid not null,
  municipality_id uuid not null references cooperation.municipality,
  present         boolean not null,
  constraint attendance_once unique (cooperation_id, meeting_id, municipality_id),
  foreign key (cooperation_id, meeting_id) references cooperation.meeting (cooperation_id, id)
);
select cooperation.rows_of_meeting('cooperation.attendance', 'select, insert, update (present)');
select platform.audited_in('cooperation.attendance', 'meeting_id');

create table cooperation.agenda_item (
  id             uuid primary key,
  cooperation_id uuid not null,
  meeting_id     uuid not null,
  position       bigint not null check (position > 0),
  title          text not null check (title = trim(title) and title <> ''),
  asked          text not null check (asked in ('besluit', 'advies', 'kennis')),
  explanation    text not null,
  version        bigint not null default 1,
  unique (cooperation_id, id),
  constraint agenda_item_place unique (cooperation_id, meeting_id, position) deferrable initially deferred,
  foreign key (cooperation_id, meeting_id) references cooperation.meeting (cooperation_id, id)
);
select cooperation.rows_of_meeting('cooperation.agenda_item', 'select, insert, update, delete');
select platform.audited_in('cooperation.agenda_item', 'meeting_id');

-- What a body said, in the words it said it; of decisions taken elsewhere only who, when and its number. Never changed.
create table cooperation.decision (
  id             uuid primary key,
  cooperation_id uuid not null references cooperation.cooperation,
  meeting_id     uuid,
  item_id        uuid,
  body_name      text not null,
  number         text not null,
  taken_on       date,
  outcome        text not null
                 check (outcome in ('aangenomen', 'verworpen', 'aangehouden', 'positief', 'negatief', 'kennis', 'elders')),
  title          text not null,
  text           text not null,
  voted          boolean not null,
  votes_for      bigint not null check (votes_for >= 0),
  votes_against  bigint not null check (votes_against >= 0),
  abstained      bigint not null check (abstained >= 0),
  sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  recorded_at    timestamptz not null,
  recorded_by    text not null,
  check ((outcome = 'elders') = (meeting_id is null)),
  check ((meeting_id is null) = (item_id is null)),
  check (meeting_id is null or taken_on is not null),
  unique (cooperation_id, id),
  constraint decision_once unique nulls not distinct (cooperation_id, body_name, number, taken_on),
  constraint decision_of_item unique (cooperation_id, item_id),
  foreign key (cooperation_id, meeting_id) references cooperation.meeting (cooperation_id, id),
  foreign key (cooperation_id, item_id) references cooperation.agenda_item (cooperation_id, id)
);
create index decision_latest on cooperation.decision (cooperation_id, taken_on desc);

create table cooperation.decision_vote (
  decision_id       uuid not null,
  cooperation_id    uuid not null,
  municipality_id   uuid not null,
  municipality_name text not null,
  weight            bigint not null check (weight > 0),
  vote              text not null check (vote in ('voor', 'tegen', 'onthouden')),
  primary key (cooperation_id, decision_id, municipality_id),
  foreign key (cooperation_id, decision_id) references cooperation.decision (cooperation_id, id)
);

-- Changes of participation rest on a decision; those of before get theirs, one for the same body, day and number.
alter table cooperation.participation_change add column decision_id uuid;
insert into cooperation.decision (id, cooperation_id, body_name, number, taken_on, outcome, title, text, voted, votes_for,
                                  votes_against, abstained, sha256, recorded_at, recorded_by)
select gen_random_uuid(), c.cooperation_id, c.decision_body, c.decision_number, c.decision_date, 'elders', c.decision_number,
       '', false, 0, 0, 0,
       encode(sha256(convert_to(concat_ws('|', c.decision_body, c.decision_date, c.decision_number), 'UTF8')), 'hex'),
       min(c.changed_at), min(c.changed_by_name)
from cooperation.participation_change c
group by c.cooperation_id, c.decision_body, c.decision_number, c.decision_date;
update cooperation.participation_change c set decision_id = d.id
from cooperation.decision d
where d.cooperation_id = c.cooperation_id and d.body_name = c.decision_body and d.number = c.decision_number
  and d.taken_on is not distinct from c.decision_date;
alter table cooperation.participation_change
  alter column decision_id set not null,
  add foreign key (cooperation_id, decision_id) references cooperation.decision (cooperation_id, id);
create index participation_change_by on cooperation.participation_change (cooperation_id, decision_id);

-- A municipality sees decisions of meetings it sees, and those its own participation rests on.
select kernel.guard('cooperation.decision');
select kernel.staff_rows('cooperation.decision', 'select, insert');
select kernel.municipality_rows('cooperation.decision',
  'exists (select 1 from cooperation.meeting m
           where m.cooperation_id = decision.cooperation_id and m.id = decision.meeting_id)
   or exists (select 1 from cooperation.participation_change c
              where c.cooperation_id = decision.cooperation_id and c.decision_id = decision.id)');
select kernel.guard('cooperation.decision_vote');
select kernel.staff_rows('cooperation.decision_vote', 'select, insert');
select kernel.municipality_rows('cooperation.decision_vote',
  'exists (select 1 from cooperation.decision d
           where d.cooperation_id = decision_vote.cooperation_id and d.id = decision_vote.decision_id)');
select platform.audited('cooperation.decision');

-- Promised in a meeting: it comes back on the agenda of the body until it is met.
create table cooperation.commitment (
  id             uuid primary key,
  cooperation_id uuid not null,
  meeting_id     uuid not null,
  promise        text not null check (promise = trim(promise) and promise <> ''),
  owner          text not null check (owner = trim(owner) and owner <> ''),
  due_on         date not null,
  met_on         date,
  met_how        text,
  version        bigint not null default 1,
  check ((met_on is null) = (met_how is null)),
  unique (cooperation_id, id),
  foreign key (cooperation_id, meeting_id) references cooperation.meeting (cooperation_id, id)
);
create index commitment_open on cooperation.commitment (cooperation_id, due_on) where met_on is null;
select cooperation.rows_of_meeting('cooperation.commitment', 'select, insert, update (met_on, met_how, version)');
select platform.audited_in('cooperation.commitment', 'meeting_id');
