-- Mail addresses ------------------------------------------------------------------------------------------------------
-- mail_refused is what the other side said of the address, until it takes a mail again.
alter table platform.person
  add column mail_address text check (mail_address = btrim(mail_address) and position('@' in mail_address) > 1),
  add column language     text not null default 'nl' check (language in ('nl', 'en')),
  add column mail_refused text;
grant update (mail_address, language, mail_refused) on platform.person to mgr_auth;

-- A new address counts once its reader has shown that mail arrives there. Of the link only a hash is kept.
create table platform.address_change (
  id         uuid primary key,
  person_id  uuid not null references platform.person,
  address    text not null,
  hash       bytea not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create unique index address_change_hash on platform.address_change (hash);
create index address_change_person on platform.address_change (person_id);
select kernel.guard('platform.address_change');
select kernel.open_to('platform.address_change', 'mgr_auth', 'select, insert, update', 'true');

-- Mail ----------------------------------------------------------------------------------------------------------------
-- One row per mail, written in the transaction of its cause. "sending" is written before the mail is handed over: who
-- finds such a row without a sender does not know whether it arrived, sends it again and marks it repeated.
create table platform.mail (
  id             uuid primary key,
  cooperation_id uuid,
  person_id      uuid not null references platform.person,
  address        text not null,
  kind           text not null,
  version        int not null,
  language       text not null check (language in ('nl', 'en')),
  subject        text not null,
  message_id     text not null,
  cause          text not null,
  state          text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'refused', 'dropped')),
  repeated       boolean not null default false,
  tries          int not null default 0,
  created_at     timestamptz not null,
  due_at         timestamptz not null,
  claimed_at     timestamptz,
  ended_at       timestamptz,
  failure        text,
  reason         text,
  check ((state = 'dropped') = (reason is not null)),
  check ((state in ('waiting', 'sending')) = (ended_at is null))
);
create index mail_due on platform.mail (due_at, id) where state = 'waiting';
create index mail_claimed on platform.mail (claimed_at) where state = 'sending';
create index mail_cooperation on platform.mail (cooperation_id, id);

-- What stands in a mail opens doors (links that work once): encrypted, read by the sender alone, gone when it was sent.
create table platform.mail_content (
  mail_id uuid primary key references platform.mail,
  sealed  bytea not null
);
select kernel.guard(tbl::regclass) from unnest(array['platform.mail', 'platform.mail_content']) as tbl;
select kernel.open_to('platform.mail', 'mgr_batch', 'select, insert, update', 'true');
select kernel.open_to('platform.mail', 'mgr_auth', 'insert', 'true');
select kernel.open_to('platform.mail', 'mgr_staff', 'select', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('platform.mail', 'mgr_platform', 'select', 'cooperation_id is null');
select kernel.open_to('platform.mail_content', 'mgr_batch', 'select, insert, delete', 'true');
select kernel.open_to('platform.mail_content', 'mgr_auth', 'insert', 'true');

-- Notices -------------------------------------------------------------------------------------------------------------
-- Rows below name their cooperation and a membership of it, never of another one.
alter table platform.membership add unique (cooperation_id, id);

-- What somebody is told, once per membership: a session acts as one of them, and sees those of no other.
create table platform.notice (
  id             uuid primary key,
  cooperation_id uuid not null,
  membership_id  uuid not null,
  person_id      uuid not null references platform.person,
  told_id        uuid not null,
  kind           text not null,
  subject        text not null,
  words          text[] not null,
  way            text not null check (way in ('screen', 'digest', 'mail')),
  at             timestamptz not null,
  read_at        timestamptz,
  mailed_at      timestamptz,
  unique (told_id, membership_id),
  foreign key (cooperation_id, membership_id) references platform.membership (cooperation_id, id)
);
create index notice_membership on platform.notice (membership_id, id);
create index notice_unread on platform.notice (membership_id) where read_at is null;
create index notice_digest on platform.notice (cooperation_id, membership_id) where way = 'digest' and mailed_at is null;

-- How somebody wants to be told of a kind; without a row as the kind itself says.
create table platform.notice_choice (
  person_id uuid not null references platform.person,
  kind      text not null,
  way       text not null check (way in ('screen', 'digest', 'mail', 'off')),
  primary key (person_id, kind)
);

-- The mail of a day: at most one per membership, whichever node comes first.
create table platform.digest (
  membership_id  uuid not null,
  day            date not null,
  cooperation_id uuid not null,
  primary key (membership_id, day),
  foreign key (cooperation_id, membership_id) references platform.membership (cooperation_id, id)
);
select kernel.guard(tbl::regclass)
from unnest(array['platform.notice', 'platform.notice_choice', 'platform.digest']) as tbl;
select kernel.open_to('platform.notice', 'mgr_batch', 'select, insert, update', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('platform.digest', 'mgr_batch', 'select, insert', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('platform.notice_choice', 'mgr_batch', 'select', 'true');
select kernel.open_to('platform.notice', actor_role, 'select, update (read_at)',
  'cooperation_id = (select kernel.cooperation()) and person_id = (select kernel.person())')
from unnest(array['mgr_staff', 'mgr_municipality', 'mgr_provider']) as actor_role;
select kernel.open_to('platform.notice_choice', actor_role, 'select, insert, update', 'person_id = (select kernel.person())')
from unnest(array['mgr_staff', 'mgr_municipality', 'mgr_provider']) as actor_role;
