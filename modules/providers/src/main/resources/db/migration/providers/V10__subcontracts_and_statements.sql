-- No payment without a known UBO, nor to who stands on a sanctions list (model contract, article 3.15): once a year a provider
-- states that its entry in the UBO register is up to date, and that neither a UBO nor the organisation itself is on such a list.
-- Who the UBOs are is not kept. Who works alone under their own name has no entry to keep up to date.
update providers.evidence_kind
set name = 'Verklaring UBO-register bijgewerkt', source = 'Modelovereenkomst, artikel 3.15; Handelsregisterwet 2007, artikel 15a'
where code = 'ubo';
update providers.evidence_kind
set name = 'Verklaring niet op een sanctielijst', asked_of_institutions = true, asked_of_independents = true,
    source = 'Modelovereenkomst, artikel 3.15; Verordening (EU) 833/2014, artikel 5 duodecies'
where code = 'sanctie';

-- A care provider works with a subcontractor only with the written consent of the cooperation (model contract, article 3.9). It
-- asks, the team decides once; what was consented to ends with its term, when the provider ends it, or when the team takes its
-- consent back. Known by its number in the trade register, the subcontractor may be a provider of the register itself.
create table providers.subcontract (
  id             uuid primary key,
  cooperation_id uuid not null,
  provider_id    uuid not null,
  name           text not null check (name = btrim(name) and char_length(name) between 1 and 200),
  kvk_number     text not null check (kvk_number ~ '^[0-9]{8}$'),
  -- what it does for the provider; about no client or worker in particular
  work           text not null check (work = btrim(work) and char_length(work) between 1 and 300),
  -- as asked, and from the consent on as it counts: never before the day of that
  valid_from     date not null,
  valid_through  date check (valid_through >= valid_from),
  state          text not null check (state in ('gevraagd', 'toegestaan', 'geweigerd', 'ingetrokken', 'beeindigd')),
  asked_at       timestamptz not null,
  asked_by       text not null,
  decided_at     timestamptz,
  decided_by     text,
  -- why it was refused, or under which conditions it was consented to
  reason         text not null check (char_length(reason) <= 500),
  -- last day of a consent that ended before its term
  last_day       date,
  closed_at      timestamptz,
  closed_by      text,
  -- why the consent was taken back
  closing        text not null default '' check (char_length(closing) <= 500),
  during         daterange not null generated always as (
    daterange(valid_from, case when last_day is null and valid_through is null then null
                               else greatest(valid_from, coalesce(last_day, valid_through) + 1) end)) stored,
  check ((decided_at is null) = (decided_by is null)),
  check (state <> 'gevraagd' or decided_at is null),
  check (state in ('gevraagd', 'beeindigd') or decided_at is not null),
  check (state <> 'geweigerd' or reason <> ''),
  check ((closed_at is null) = (closed_by is null)),
  check ((state in ('ingetrokken', 'beeindigd')) = (closed_at is not null)),
  check ((last_day is not null) = (closed_at is not null and decided_at is not null)),
  check ((state = 'ingetrokken') = (closing <> '')),
  constraint subcontract_once exclude using gist (cooperation_id with =, provider_id with =, kvk_number with =, during with &&)
    where (decided_at is not null and state <> 'geweigerd'),
  unique (cooperation_id, id),
  foreign key (cooperation_id, provider_id) references providers.provider (cooperation_id, id)
);
create index subcontract_of_provider on providers.subcontract (cooperation_id, provider_id);
create index subcontract_with on providers.subcontract (cooperation_id, kvk_number);
create unique index subcontract_waiting on providers.subcontract (cooperation_id, provider_id, kvk_number)
  where state = 'gevraagd';
select kernel.guard('providers.subcontract');
select kernel.staff_rows('providers.subcontract', 'select,
  update (state, valid_from, decided_at, decided_by, reason, last_day, closed_at, closed_by, closing)');
select kernel.provider_rows('providers.subcontract', 'provider_id = (select kernel.provider())', 'select, insert,
  update (state, last_day, closed_at, closed_by)');
-- A provider asks and ends; that it may is for the team to say.
create policy asked_by_own on providers.subcontract as restrictive for insert to mgr_provider
  with check (cooperation_id = (select kernel.cooperation()) and provider_id = (select kernel.provider())
              and state = 'gevraagd');
create policy ended_by_own on providers.subcontract as restrictive for update to mgr_provider
  using (cooperation_id = (select kernel.cooperation()) and provider_id = (select kernel.provider()))
  with check (cooperation_id = (select kernel.cooperation()) and provider_id = (select kernel.provider())
              and state = 'beeindigd');
select platform.audited_in('providers.subcontract', 'provider_id');

create function providers.guard_subcontract() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.id, new.cooperation_id, new.provider_id, new.name, new.kvk_number, new.work, new.valid_through, new.asked_at,
      new.asked_by)
     is distinct from (old.id, old.cooperation_id, old.provider_id, old.name, old.kvk_number, old.work, old.valid_through,
                       old.asked_at, old.asked_by) then
    raise exception 'what was asked stays as it is' using errcode = 'insufficient_privilege';
  end if;
  if old.state <> 'gevraagd'
     and (old.state <> 'toegestaan' or new.state not in ('ingetrokken', 'beeindigd')
          or (new.valid_from, new.decided_at, new.decided_by, new.reason)
             is distinct from (old.valid_from, old.decided_at, old.decided_by, old.reason)) then
    raise exception 'subcontract % was decided on', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger subcontract_decided_once before update on providers.subcontract
  for each row execute function providers.guard_subcontract();
