-- Keys with which programs of an organisation read the platform ----------------------------------------------------------
-- 256 random bits, of which only a hash is kept. A key is the organisation's, not its maker's; who made it stands beside it.
create table platform.api_key (
  id              uuid primary key,
  cooperation_id  uuid not null,
  organisation_id uuid not null references platform.organisation,
  name            text not null check (length(name) between 1 and 80),
  -- how it begins, by which people know it again
  hint            text not null,
  hash            bytea not null,
  scopes          text[] not null check (cardinality(scopes) > 0),
  made_at         timestamptz not null,
  made_by         text not null,
  made_by_id      uuid not null references platform.person,
  last_day        date not null,
  revoked_at      timestamptz,
  revoked_by      text,
  revoked_by_id   uuid references platform.person,
  check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoked_by_id is null)),
  unique (cooperation_id, id),
  unique (cooperation_id, hash)
);
create index api_key_hash on platform.api_key (hash);
create index api_key_organisation on platform.api_key (organisation_id, cooperation_id);

-- When a key was used last, at most a minute behind. Apart from the key: the history tells of people, not of each call.
create table platform.api_key_use (
  key_id         uuid primary key,
  cooperation_id uuid not null,
  used_at        timestamptz not null,
  origin         text not null,
  foreign key (cooperation_id, key_id) references platform.api_key (cooperation_id, id)
);

select kernel.guard(tbl::regclass) from unnest(array['platform.api_key', 'platform.api_key_use']) as tbl;
select kernel.open_to('platform.api_key', 'mgr_auth', 'select', 'true');
select kernel.open_to('platform.api_key_use', 'mgr_auth', 'select, insert, update', 'true');
select kernel.open_to('platform.api_key', 'mgr_batch', 'select, insert, update (revoked_at, revoked_by, revoked_by_id)',
  'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('platform.api_key_use', 'mgr_batch', 'select', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to(tbl::regclass, 'mgr_staff', 'select', 'cooperation_id = (select kernel.cooperation())')
from unnest(array['platform.api_key', 'platform.api_key_use']) as tbl;
select kernel.open_to('platform.api_key', actor_role, 'select',
  'cooperation_id = (select kernel.cooperation()) and organisation_id in (select organisation.id from platform.organisation)')
from unnest(array['mgr_municipality', 'mgr_provider']) as actor_role;
select kernel.open_to('platform.api_key_use', actor_role, 'select',
  'cooperation_id = (select kernel.cooperation()) and key_id in (select api_key.id from platform.api_key)')
from unnest(array['mgr_municipality', 'mgr_provider']) as actor_role;
select platform.audited_in('platform.api_key', 'organisation_id', 'hash');
