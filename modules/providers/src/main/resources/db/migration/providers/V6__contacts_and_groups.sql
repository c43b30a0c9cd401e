-- Whom to turn to at a care provider, by subject: a function and how to reach it, no names of people. The provider keeps them
-- itself, and they count at once.
create table providers.contact (
  id             uuid primary key,
  version        bigint not null default 1,
  cooperation_id uuid not null,
  provider_id    uuid not null,
  topic          text not null check (topic in ('contract', 'declaraties', 'kwaliteit', 'crisis', 'zorgaanbod', 'directie')),
  function_name  text not null check (function_name = btrim(function_name) and char_length(function_name) between 1 and 120),
  mail           text not null check (char_length(mail) <= 200),
  phone          text not null check (char_length(phone) <= 30),
  check (mail <> '' or phone <> ''),
  constraint contact_once unique (cooperation_id, provider_id, topic),
  foreign key (cooperation_id, provider_id) references providers.provider (cooperation_id, id)
);
select kernel.guard('providers.contact');
select kernel.staff_rows('providers.contact', 'select, insert, update, delete');
select kernel.municipality_rows('providers.contact', 'cardinality((select kernel.domains(''providers''))::text[]) > 0');
select kernel.provider_rows('providers.contact', 'provider_id = (select kernel.provider())', 'select, insert, update, delete');
select platform.audited_in('providers.contact', 'provider_id');

-- What a provider is in law, and with whom it is one group: those of the same name.
alter table providers.provider
  add column legal_form text check (legal_form in ('stichting', 'bv', 'nv', 'vereniging', 'cooperatie', 'maatschap', 'vof',
                                                   'eenmanszaak', 'anders')),
  add column group_name text check (group_name = btrim(group_name) and char_length(group_name) between 1 and 120);
create index provider_of_group on providers.provider (cooperation_id, lower(group_name)) where group_name is not null;
