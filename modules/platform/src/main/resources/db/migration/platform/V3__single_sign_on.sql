-- Single sign-on -------------------------------------------------------------------------------------------------------
-- Where an organisation lets its people log in by OpenID Connect. The secret is encrypted. A test counts for the version
-- of the settings that it was made with, and only settings that were tested can be switched on.
create table platform.identity_provider (
  id              uuid primary key,
  organisation_id uuid not null references platform.organisation,
  cooperation_id  uuid,
  code            text not null check (code ~ '^[a-z0-9-]{2,60}$'),
  issuer          text not null check (issuer <> ''),
  client_id       text not null check (client_id <> ''),
  client_secret   bytea not null,
  name_claim      text not null check (name_claim <> ''),
  roles_claim     text not null,
  -- role -> the values that stand for it, separated by commas; empty: roles are given by hand
  role_values     jsonb not null,
  lets_in_new     boolean not null,
  second_step     boolean not null,
  switched_on_at  timestamptz,
  tested_version  bigint,
  tested_at       timestamptz,
  test_fault      text,
  test_name       text,
  test_roles      text[],
  version         bigint not null,
  unique (code),
  unique nulls not distinct (organisation_id, cooperation_id)
);

-- Whom a provider means by its own name for a person (the claim sub), from the first time they came that way.
create table platform.external_identity (
  id                   uuid primary key,
  identity_provider_id uuid not null references platform.identity_provider,
  subject              text not null,
  person_id            uuid not null references platform.person,
  linked_at            timestamptz not null,
  unique (identity_provider_id, subject),
  unique (identity_provider_id, person_id)
);

-- A session that came in by a provider acts for the organisation of that provider and for no other.
alter table platform.login_session add column identity_provider_id uuid references platform.identity_provider;

select kernel.guard(tbl::regclass) from unnest(array['platform.identity_provider', 'platform.external_identity']) as tbl;
select kernel.open_to('platform.identity_provider', 'mgr_auth', 'select', 'true');
select kernel.open_to('platform.external_identity', 'mgr_auth', 'select', 'true');
select kernel.open_to('platform.identity_provider', 'mgr_batch', 'select, insert, update',
  'cooperation_id is not distinct from (select kernel.cooperation())');
select kernel.open_to('platform.external_identity', 'mgr_batch', 'select, insert',
  'identity_provider_id in (select provider.id from platform.identity_provider provider)');

select platform.audited('platform.identity_provider', 'client_secret', 'test_name');
select platform.audited('platform.external_identity', 'subject');
