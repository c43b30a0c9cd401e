-- When the provider was told that the consent for a subcontractor ends. What was decided stays as it was.
alter table providers.subcontract add column reminded_on date;
grant update (reminded_on) on providers.subcontract to mgr_staff, mgr_batch;

create or replace function providers.guard_subcontract() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.id, new.cooperation_id, new.provider_id, new.name, new.kvk_number, new.work, new.valid_through, new.asked_at,
      new.asked_by)
     is distinct from (old.id, old.cooperation_id, old.provider_id, old.name, old.kvk_number, old.work, old.valid_through,
                       old.asked_at, old.asked_by) then
    raise exception 'what was asked stays as it is' using errcode = 'insufficient_privilege';
  end if;
  -- only told; what is calculated is not known yet here
  if to_jsonb(new) - '{reminded_on,during}'::text[] = to_jsonb(old) - '{reminded_on,during}'::text[] then
    return new;
  end if;
  if old.state <> 'gevraagd'
     and (old.state <> 'toegestaan' or new.state not in ('ingetrokken', 'beeindigd')
          or (new.valid_from, new.decided_at, new.decided_by, new.reason)
             is distinct from (old.valid_from, old.decided_at, old.decided_by, old.reason)) then
    raise exception 'subcontract % was decided on', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- Which codes of the AGB register a provider has, and when. On one day a code is of one provider of the cooperation.
create unique index site_in_cooperation on providers.site (cooperation_id, id);
create table providers.agb_registration (
  id             uuid primary key,
  cooperation_id uuid not null,
  provider_id    uuid not null,
  code           text not null check (code ~ '^[0-9]{8}$'),
  kind           text not null check (kind in ('onderneming', 'zorgverlener', 'vestiging')),
  site_id        uuid,
  valid_from     date not null,
  valid_until    date check (valid_until > valid_from),
  during         daterange not null generated always as (daterange(valid_from, valid_until)) stored,
  constraint agb_of_one_at_a_time exclude using gist (cooperation_id with =, code with =, during with &&),
  unique (cooperation_id, id),
  foreign key (cooperation_id, provider_id) references providers.provider (cooperation_id, id),
  foreign key (cooperation_id, site_id) references providers.site (cooperation_id, id)
);
create index agb_of_provider on providers.agb_registration (provider_id);
select kernel.guard('providers.agb_registration');
select kernel.staff_rows('providers.agb_registration', 'select, insert, update (valid_until), delete');
select kernel.municipality_rows('providers.agb_registration', 'cardinality((select kernel.domains(''providers''))::text[]) > 0');
select kernel.provider_rows('providers.agb_registration');

-- The code that each has so far, since its own first day. Where two have the same one, it stays with the older; the other
-- keeps it on its own page until somebody sorts it out.
insert into providers.agb_registration (id, cooperation_id, provider_id, code, kind, valid_from, valid_until)
select gen_random_uuid(), p.cooperation_id, p.id, p.agb_code,
       case p.kind when 'vrijgevestigd' then 'zorgverlener' else 'onderneming' end, p.valid_from, p.valid_until
from providers.provider p
where not exists (select from providers.provider o
                  where o.cooperation_id = p.cooperation_id and o.agb_code = p.agb_code and o.id <> p.id
                    and (o.valid_from, o.id) < (p.valid_from, p.id)
                    and daterange(o.valid_from, o.valid_until) && daterange(p.valid_from, p.valid_until));
select platform.audited_in('providers.agb_registration', 'provider_id');

-- The one registration whose code is a provider's elsewhere on a day; providers.provider.agb_code follows it.
create function providers.agb_counting(provider uuid, day date) returns uuid
  language sql stable set search_path = pg_catalog, pg_temp as $$
    select a.id from providers.agb_registration a
    where a.provider_id = provider and a.valid_from <= day and (a.valid_until is null or a.valid_until > day)
    order by array_position(array['onderneming', 'zorgverlener', 'vestiging'], a.kind), a.valid_from desc, a.code
    limit 1 $$;
-- For modules that show another day than today: the code that counts then, of whoever has one.
create function providers.agb_codes_on(day date) returns table (cooperation_id uuid, provider_id uuid, code text)
  language sql stable as $$
    select distinct on (a.provider_id) a.cooperation_id, a.provider_id, a.code from providers.agb_registration a
    where a.valid_from <= day and (a.valid_until is null or a.valid_until > day)
    order by a.provider_id, array_position(array['onderneming', 'zorgverlener', 'vestiging'], a.kind), a.valid_from desc,
             a.code $$;
comment on column providers.provider.agb_code is
  'the code of the registration that counts today, kept up by the application; the last one when none is in force';

-- Found by each of its codes, also those of before.
create or replace function providers.search_provider(ids uuid[]) returns setof platform.search_source
  language sql stable as $$
    select p.cooperation_id, p.id, null::uuid, p.name,
           concat_ws(' ', p.legal_name, p.kind,
                     (select string_agg(distinct s.town, ' ' order by s.town) from providers.site s where s.provider_id = p.id)),
           array[p.number, p.kvk_number, p.agb_code]
             || array(select distinct a.code from providers.agb_registration a
                      where a.provider_id = p.id and a.code <> p.agb_code order by a.code),
           array['staff', 'module:providers', 'provider:' || p.id]
    from providers.provider p
    where ids is null or p.id = any (ids) $$;
select platform.searchable('providers:provider', 'providers.agb_registration', 'provider_id');
