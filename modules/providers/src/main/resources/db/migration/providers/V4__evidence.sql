-- What a care provider shows of itself: statements and certificates, each valid for a while. Which there are, how long one
-- counts from its day on, and of whom it is asked, is data; names are those of the papers themselves.
create table providers.evidence_kind (
  code                  text primary key check (code ~ '^[a-z-]+$'),
  position              int not null unique,
  name                  text not null check (name <> ''),
  -- null: it says itself until when it counts
  term_months           int check (term_months > 0),
  asked_of_institutions boolean not null,
  asked_of_independents boolean not null,
  source                text not null check (source <> '')
);
select kernel.reference('providers.evidence_kind');
insert into providers.evidence_kind (code, position, name, term_months, asked_of_institutions, asked_of_independents, source)
values
  ('gva', 1, 'Gedragsverklaring aanbesteden (GVA)', 24, true, true, 'Aanbestedingswet 2012, artikel 2.89'),
  ('belastingdienst', 2, 'Verklaring betalingsgedrag Belastingdienst', 6, true, true, 'Aanbestedingswet 2012, artikel 2.89'),
  ('kvk-uittreksel', 3, 'Uittreksel handelsregister (KvK)', 6, true, true, 'Aanbestedingswet 2012, artikel 2.98'),
  ('kwaliteit', 4, 'Kwaliteitscertificaat', null, true, true, 'Jeugdwet, artikel 4.1.1; Wmo 2015, artikel 3.1'),
  ('jaarrekening', 5, 'Jaarrekening', 18, true, false, 'Jeugdwet, artikel 8.3.1'),
  ('ubo', 6, 'UBO-verklaring', 12, true, false, 'Handelsregisterwet 2007, artikel 15a'),
  ('sanctie', 7, 'Verklaring sanctieregels', 12, false, false, 'Verordening (EU) 833/2014, artikel 5 duodecies'),
  ('verzekering', 8, 'Polis aansprakelijkheidsverzekering', null, true, true, 'Modelovereenkomst Wmo');

-- What was handed in, by the provider itself or by the team. It is judged once and stays as it is then.
create table providers.evidence (
  id             uuid primary key,
  cooperation_id uuid not null,
  provider_id    uuid not null,
  kind           text not null references providers.evidence_kind,
  issued_on      date not null,
  -- last day on which it counts; null: as long as nothing else is said
  valid_through  date check (valid_through >= issued_on),
  state          text not null check (state in ('aangeleverd', 'geaccepteerd', 'geweigerd')),
  added_at       timestamptz not null,
  added_by       text not null,
  judged_at      timestamptz,
  judged_by      text,
  reason         text not null check (char_length(reason) <= 500),
  -- when the provider was told that it ends
  reminded_on    date,
  check ((state = 'aangeleverd') = (judged_at is null)),
  check ((judged_at is null) = (judged_by is null)),
  check ((state = 'geweigerd') = (reason <> '')),
  unique (cooperation_id, id),
  foreign key (cooperation_id, provider_id) references providers.provider (cooperation_id, id)
);
create index evidence_of_provider on providers.evidence (cooperation_id, provider_id, kind);
-- one of a kind waits for a judgement at a time
create unique index evidence_waiting on providers.evidence (cooperation_id, provider_id, kind) where state = 'aangeleverd';
select kernel.guard('providers.evidence');
select kernel.staff_rows('providers.evidence', 'select, insert, update (state, judged_at, judged_by, reason, reminded_on)');
select kernel.provider_rows('providers.evidence', 'provider_id = (select kernel.provider())', 'select, insert');
-- A provider hands in; that it counts is for the team to say.
create policy handed_in on providers.evidence as restrictive for insert to mgr_provider
  with check (cooperation_id = (select kernel.cooperation()) and provider_id = (select kernel.provider())
              and state = 'aangeleverd');
select platform.audited_in('providers.evidence', 'provider_id');

create function providers.judge_evidence_once() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state <> 'aangeleverd' and to_jsonb(new) - 'reminded_on' <> to_jsonb(old) - 'reminded_on' then
    raise exception 'evidence % was judged before', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger evidence_judged_once before update on providers.evidence
  for each row execute function providers.judge_evidence_once();
