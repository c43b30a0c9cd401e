-- A care provider asks to have what the register says of it changed, with what it was when it asked. The team decides once.
create table providers.change_request (
  id              uuid primary key,
  cooperation_id  uuid not null,
  provider_id     uuid not null,
  -- as it should be; with what it was behind it, so that both stand side by side for ever
  name            text not null check (char_length(name) between 1 and 120),
  legal_name      text not null check (char_length(legal_name) between 1 and 200),
  kvk_number      text not null check (kvk_number ~ '^[0-9]{8}$'),
  agb_code        text not null check (agb_code ~ '^[0-9]{8}$'),
  old_name        text not null,
  old_legal_name  text not null,
  old_kvk_number  text not null,
  old_agb_code    text not null,
  -- a site to be added, whole or not at all
  site_name       text check (char_length(site_name) between 1 and 120),
  site_postcode   text check (site_postcode ~ '^[0-9]{4}[A-Z]{2}$'),
  site_town       text check (char_length(site_town) between 1 and 80),
  explanation     text not null check (char_length(explanation) <= 1000),
  state           text not null check (state in ('ingediend', 'overgenomen', 'geweigerd')),
  submitted_at    timestamptz not null,
  submitted_by    text not null,
  decided_at      timestamptz,
  decided_by      text,
  reason          text not null check (char_length(reason) <= 500),
  check (num_nonnulls(site_name, site_postcode, site_town) in (0, 3)),
  check (site_name is not null
         or (name, legal_name, kvk_number, agb_code) <> (old_name, old_legal_name, old_kvk_number, old_agb_code)),
  check ((state = 'ingediend') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null)),
  check ((state = 'geweigerd') = (reason <> '')),
  unique (cooperation_id, id),
  foreign key (cooperation_id, provider_id) references providers.provider (cooperation_id, id)
);
create unique index change_request_open on providers.change_request (cooperation_id, provider_id) where state = 'ingediend';
create index change_request_of_provider on providers.change_request (cooperation_id, provider_id);
select kernel.guard('providers.change_request');
select kernel.staff_rows('providers.change_request', 'select, insert, update (state, decided_at, decided_by, reason)');
select kernel.provider_rows('providers.change_request', 'provider_id = (select kernel.provider())', 'select, insert');
create policy asked_by_own on providers.change_request as restrictive for insert to mgr_provider
  with check (cooperation_id = (select kernel.cooperation()) and provider_id = (select kernel.provider())
              and state = 'ingediend');
select platform.audited_in('providers.change_request', 'provider_id');

create function providers.decide_change_once() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state <> 'ingediend' then
    raise exception 'change request % was decided on before', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger change_decided_once before update on providers.change_request
  for each row execute function providers.decide_change_once();
