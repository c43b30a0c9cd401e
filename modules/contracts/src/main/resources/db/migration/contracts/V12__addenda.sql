-- Amendments of a signed contract. An amendment says what changes from which day and is put before the parties as it stands
-- then, old and new beside each other, with one hash over all of it. Each party decides once. When all who must have agreed,
-- the cooperation last, it is signed and its changes are written in the same transaction.
create table contracts.amendment (
  id                     uuid primary key,
  version                bigint not null default 1,
  cooperation_id         uuid not null,
  contract_id            uuid not null,
  -- as on the contract: a municipality that comes to it does not see the contract yet
  contract_number        text not null,
  provider_id            uuid not null,
  number                 int not null check (number > 0),
  reason                 text not null check (reason in ('tarief', 'product', 'gemeente', 'verlenging', 'opzegging', 'standaard', 'overig')),
  title                  text not null check (title = trim(title) and title <> '' and length(title) <= 200),
  text                   text not null check (text = trim(text) and text <> '' and length(text) <= 10000),
  effective_from         date not null,
  -- whether each municipality that it is about has to agree; which they are is noted when it is put before the parties
  municipalities_consent boolean not null,
  municipality_ids       uuid[] not null default '{}',
  status                 text not null check (status in ('concept', 'voorgelegd', 'getekend', 'ingetrokken', 'geweigerd')),
  made_by                text not null,
  made_at                timestamptz not null,
  sha256                 text check (sha256 ~ '^[0-9a-f]{64}$'),
  proposed_by            text,
  proposed_by_id         uuid,
  proposed_at            timestamptz,
  signed_at              timestamptz,
  unique (cooperation_id, id),
  constraint amendment_number unique (contract_id, number),
  constraint amendment_proposed check (
    status = 'concept' and num_nonnulls(sha256, proposed_by, proposed_by_id, proposed_at) = 0
    or num_nulls(sha256, proposed_by, proposed_by_id, proposed_at) = 0
    or status = 'ingetrokken' and proposed_at is null),
  constraint amendment_signed check ((status = 'getekend') = (signed_at is not null)),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id)
);

-- One change. What was there before is worked out for a draft and kept from the moment it is put before the parties.
-- tarief: the price of a line in a municipality. gemeente_erbij: the line holds in a municipality too, at a price.
-- einde: the last day of the contract, later (extension) or earlier (termination).
create table contracts.amendment_change (
  id              uuid primary key,
  cooperation_id  uuid not null,
  amendment_id    uuid not null,
  contract_id     uuid not null,
  provider_id     uuid not null,
  kind            text not null check (kind in ('tarief', 'gemeente_erbij', 'einde')),
  line_id         uuid,
  product_id      uuid,
  municipality_id uuid,
  legal_domain    text check (legal_domain in ('jeugd', 'wmo', 'bw', 'participatie')),
  old_cents       bigint,
  new_cents       bigint check (new_cents > 0),
  old_last        date,
  new_last        date,
  frozen_at       timestamptz,
  check (case kind when 'einde' then num_nonnulls(line_id, product_id, municipality_id, legal_domain, new_cents) = 0 and new_last is not null
              else num_nulls(line_id, product_id, municipality_id, legal_domain, new_cents) = 0 and new_last is null end),
  constraint amendment_change_once unique nulls not distinct (amendment_id, line_id, municipality_id),
  foreign key (cooperation_id, amendment_id) references contracts.amendment (cooperation_id, id),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id),
  foreign key (cooperation_id, line_id) references contracts.contract_line (cooperation_id, id),
  foreign key (cooperation_id, product_id) references contracts.product (cooperation_id, id)
);

-- What a party decided, by whom and on what ground; sha256 says what was in front of them.
create table contracts.amendment_consent (
  id              uuid primary key,
  cooperation_id  uuid not null,
  amendment_id    uuid not null,
  contract_id     uuid not null,
  provider_id     uuid not null,
  party           text not null check (party in ('aanbieder', 'cooperatie', 'gemeente')),
  municipality_id uuid,
  decision        text not null check (decision in ('instemming', 'weigering')),
  signed_name     text not null check (signed_name = trim(signed_name) and signed_name <> '' and length(signed_name) <= 200),
  signed_role     text not null check (signed_role = trim(signed_role) and signed_role <> '' and length(signed_role) <= 200),
  statement       text not null check (statement <> ''),
  reason          text not null check (length(reason) <= 1000),
  sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  person_id       uuid,
  at              timestamptz not null,
  check ((party = 'gemeente') = (municipality_id is not null)),
  check (decision = 'instemming' or reason <> ''),
  constraint amendment_consent_once unique nulls not distinct (amendment_id, party, municipality_id),
  foreign key (cooperation_id, amendment_id) references contracts.amendment (cooperation_id, id)
);

-- What was put before the parties stays as it was, an end is an end, and a signature of everybody who must sign is there
-- before it counts: whoever writes the status.
create function contracts.amendment_keeps_its_word() returns trigger language plpgsql as $$
begin
  if old.status in ('getekend', 'ingetrokken', 'geweigerd') then
    raise exception 'amendment % has come to its end', old.id using errcode = 'insufficient_privilege';
  end if;
  if old.proposed_at is not null
     and (to_jsonb(new) - 'status' - 'version' - 'signed_at') is distinct from (to_jsonb(old) - 'status' - 'version' - 'signed_at') then
    raise exception 'amendment % was put before its parties', old.id using errcode = 'insufficient_privilege';
  end if;
  if new.status = 'getekend' and (old.status <> 'voorgelegd'
     or not exists (select from contracts.amendment_consent c where c.amendment_id = new.id and c.party = 'aanbieder'
                      and c.decision = 'instemming' and c.sha256 = new.sha256)
     or not exists (select from contracts.amendment_consent c where c.amendment_id = new.id and c.party = 'cooperatie'
                      and c.decision = 'instemming' and c.sha256 = new.sha256 and c.person_id <> new.proposed_by_id)
     or new.municipalities_consent and exists (
          select from unnest(new.municipality_ids) as m(id)
          where not exists (select from contracts.amendment_consent c
                            where c.amendment_id = new.id and c.party = 'gemeente' and c.municipality_id = m.id
                              and c.decision = 'instemming' and c.sha256 = new.sha256))) then
    raise exception 'amendment % is not signed by all', old.id using errcode = 'insufficient_privilege';
  end if;
  if new.status = 'geweigerd' and not exists (select from contracts.amendment_consent c
                                              where c.amendment_id = new.id and c.decision = 'weigering') then
    raise exception 'amendment % is refused by nobody', old.id using errcode = 'insufficient_privilege';
  end if;
  if new.status = 'ingetrokken' and (kernel.provider() is not null or kernel.municipalities() <> '{}') then
    raise exception 'amendment % is withdrawn by who made it', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger amendment_keeps_its_word before update on contracts.amendment
  for each row execute function contracts.amendment_keeps_its_word();

create function contracts.amendment_change_stays() returns trigger language plpgsql as $$
begin
  if old.frozen_at is not null then
    raise exception 'change % was put before the parties', old.id using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;
create trigger amendment_change_stays before update or delete on contracts.amendment_change
  for each row execute function contracts.amendment_change_stays();

-- Nobody signs for another.
create function contracts.amendment_consent_is_own() returns trigger language plpgsql as $$
begin
  -- in brackets: else the first "then" ends the condition
  if (case when kernel.provider() is not null then new.party <> 'aanbieder'
           when kernel.municipalities() <> '{}' then new.party <> 'gemeente' or new.municipality_id <> all (kernel.municipalities())
           else new.party <> 'cooperatie' end) then
    raise exception 'a party signs for itself, not for %', new.party using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger amendment_consent_is_own before insert on contracts.amendment_consent
  for each row execute function contracts.amendment_consent_is_own();

-- A change is seen by the municipality it is about; the last day of a contract by all that have a line in it.
select kernel.guard('contracts.amendment_change');
select kernel.staff_rows('contracts.amendment_change', 'select, insert, update (old_cents, old_last, frozen_at), delete');
select kernel.provider_rows('contracts.amendment_change', 'provider_id = (select kernel.provider()) and frozen_at is not null');
select kernel.municipality_rows('contracts.amendment_change',
  'frozen_at is not null and (' || kernel.own_municipality() || ' and ' || kernel.own_domain('contracts') || '
     or municipality_id is null and exists (select 1 from contracts.line_municipality m
        where m.cooperation_id = amendment_change.cooperation_id and m.contract_id = amendment_change.contract_id))');
select platform.audited_in('contracts.amendment_change', 'amendment_id');

-- The head: seen by whoever sees the contract, and by a municipality that comes to it.
select kernel.guard('contracts.amendment');
select kernel.staff_rows('contracts.amendment');
select kernel.provider_rows('contracts.amendment', 'provider_id = (select kernel.provider()) and proposed_at is not null',
  'select, update (status, version)');
select kernel.municipality_rows('contracts.amendment',
  'proposed_at is not null and (
     exists (select 1 from contracts.line_municipality m
             where m.cooperation_id = amendment.cooperation_id and m.contract_id = amendment.contract_id)
     or exists (select 1 from contracts.amendment_change c
                where c.cooperation_id = amendment.cooperation_id and c.amendment_id = amendment.id))',
  'select, update (status, version)');
select platform.audited('contracts.amendment', 'proposed_by_id');

-- Who signed is known to all who see the amendment.
select kernel.guard('contracts.amendment_consent');
select kernel.staff_rows('contracts.amendment_consent', 'select, insert');
select kernel.provider_rows('contracts.amendment_consent', privileges => 'select, insert');
select kernel.municipality_rows('contracts.amendment_consent',
  'exists (select 1 from contracts.amendment a
           where a.cooperation_id = amendment_consent.cooperation_id and a.id = amendment_consent.amendment_id)', 'select, insert');
select platform.audited_in('contracts.amendment_consent', 'amendment_id', 'person_id');
