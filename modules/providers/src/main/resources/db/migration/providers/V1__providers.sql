select kernel.open_schema('providers');

-- One row per cooperation and KvK number: two cooperations know the same company apart from each other.
create table providers.provider (
  id             uuid primary key,
  version        bigint not null default 1,
  cooperation_id uuid not null,
  number         text not null check (number <> ''),
  name           text not null check (name <> ''),
  legal_name     text not null check (legal_name <> ''),
  kvk_number     text not null check (kvk_number ~ '^[0-9]{8}$'),
  agb_code       text not null check (agb_code ~ '^[0-9]{8}$'),
  kind           text not null check (kind in ('instelling', 'vrijgevestigd')),
  valid_from     date not null,
  valid_until    date check (valid_until > valid_from),
  unique (cooperation_id, id),
  constraint provider_number unique (cooperation_id, number),
  constraint provider_kvk unique (cooperation_id, kvk_number)
);

create table providers.site (
  id             uuid primary key,
  cooperation_id uuid not null,
  provider_id    uuid not null,
  name           text not null,
  postcode       text not null check (postcode ~ '^[0-9]{4}[A-Z]{2}$'),
  town           text not null,
  foreign key (cooperation_id, provider_id) references providers.provider (cooperation_id, id)
);
create index site_of_provider on providers.site (provider_id);

-- A municipality that takes part in anything to do with providers knows them all: it must be able to choose.
select kernel.guard('providers.provider');
select kernel.staff_rows('providers.provider');
select kernel.municipality_rows('providers.provider', 'cardinality((select kernel.domains(''providers''))::text[]) > 0');
select kernel.provider_rows('providers.provider', 'id = (select kernel.provider())');
select platform.audited('providers.provider');

select kernel.guard('providers.site');
select kernel.staff_rows('providers.site');
select kernel.municipality_rows('providers.site', 'cardinality((select kernel.domains(''providers''))::text[]) > 0');
select kernel.provider_rows('providers.site');

create view providers.provider_ref with (security_invoker = true) as
  select id, cooperation_id, number, name, kvk_number, agb_code from providers.provider;
grant select on providers.provider_ref to mgr_staff, mgr_municipality, mgr_provider, mgr_batch;
