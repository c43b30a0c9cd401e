-- What the cooperation delivers: a catalogue of lines in versions, agreements with municipalities made of it, and per
-- trimester how each line went.

-- A version: a draft, of which there is one at most, or published, and then it never changes.
create table cooperation.service_catalogue (
  id             uuid primary key,
  cooperation_id uuid not null references cooperation.cooperation,
  number         bigint not null check (number > 0),
  title          text not null check (title = trim(title) and title <> ''),
  valid_from     date not null,
  state          text not null check (state in ('known', 'assumed')),
  source         text not null check (source = trim(source) and source <> ''),
  made_at        timestamptz not null,
  made_by        text not null,
  published_at   timestamptz,
  published_by   text,
  sha256         text check (sha256 ~ '^[0-9a-f]{64}$'),
  check (num_nulls(published_at, published_by, sha256) in (0, 3)),
  unique (cooperation_id, id),
  constraint service_catalogue_number unique (cooperation_id, number)
);
create unique index service_catalogue_draft on cooperation.service_catalogue (cooperation_id) where published_at is null;
select kernel.guard('cooperation.service_catalogue');
select kernel.staff_rows('cooperation.service_catalogue',
  'select, insert, update (title, valid_from, state, source, published_at, published_by, sha256)');
select kernel.municipality_rows('cooperation.service_catalogue', 'published_at is not null');
select platform.audited('cooperation.service_catalogue');

-- A line keeps its lineage from version to version. Of a module, or of one of its submodules only. What is not agreed was
-- done besides: its results are told, and it stands in no agreement.
create table cooperation.service_line (
  id             uuid primary key,
  cooperation_id uuid not null,
  catalogue_id   uuid not null,
  lineage_id     uuid not null,
  module_id      uuid not null,
  submodule_id   uuid,
  number         text not null check (number ~ '^\d{1,2}\.\d{1,3}$'),
  wording        text not null check (wording = trim(wording) and wording <> '' and length(wording) <= 1000),
  norm           text not null check (length(norm) <= 300),
  norm_value     bigint check (norm_value > 0),
  norm_unit      text not null check (length(norm_unit) <= 60),
  frequency      text not null
    check (frequency in ('dag', 'week', 'maand', 'kwartaal', 'trimester', 'jaar', 'op-verzoek')),
  owner          text not null
    check (owner in ('buyer', 'relation-manager', 'contract-administrator', 'project-leader', 'manager')),
  fact           text,
  agreed         boolean not null,
  version        bigint not null default 1,
  check ((norm_value is null) = (norm_unit = '')),
  unique (cooperation_id, id),
  constraint service_line_number unique (cooperation_id, catalogue_id, number),
  constraint service_line_lineage unique (cooperation_id, catalogue_id, lineage_id),
  foreign key (cooperation_id, catalogue_id) references cooperation.service_catalogue (cooperation_id, id),
  foreign key (cooperation_id, module_id) references cooperation.cooperation_module (cooperation_id, id),
  foreign key (cooperation_id, submodule_id) references cooperation.submodule (cooperation_id, id)
);
select kernel.guard('cooperation.service_line');
select kernel.staff_rows('cooperation.service_line', 'select, insert, update, delete');
select kernel.municipality_rows('cooperation.service_line',
  'exists (select 1 from cooperation.service_catalogue c
           where c.cooperation_id = service_line.cooperation_id and c.id = catalogue_id and c.published_at is not null)');
select platform.audited('cooperation.service_line');

-- What was published stays as it was, whoever asks.
create function cooperation.keep_catalogue() returns trigger language plpgsql as $$
begin
  if old.published_at is not null then
    raise exception 'version % of the catalogue is published and does not change', old.number
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep before update on cooperation.service_catalogue
  for each row execute function cooperation.keep_catalogue();

create function cooperation.keep_service_line() returns trigger language plpgsql as $$
declare its uuid := case when tg_op = 'DELETE' then old.catalogue_id else new.catalogue_id end;
begin
  if tg_op = 'UPDATE' and old.catalogue_id <> new.catalogue_id
     or exists (select from cooperation.service_catalogue c where c.id = its and c.published_at is not null) then
    raise exception 'a line of a published catalogue does not change' using errcode = 'insufficient_privilege';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger keep before insert or update or delete on cooperation.service_line
  for each row execute function cooperation.keep_service_line();

-- An agreement: a draft, then offered with its text frozen. Signed is what both parties signed; of that only the end may
-- come sooner.
create table cooperation.service_agreement (
  id                uuid primary key,
  cooperation_id    uuid not null references cooperation.cooperation,
  number            text not null,
  municipality_id   uuid not null references cooperation.municipality,
  municipality_code text not null,
  municipality_name text not null,
  module_id         uuid not null,
  catalogue_id      uuid not null,
  valid_from        date not null,
  valid_until       date check (valid_until > valid_from),
  during            daterange not null generated always as (daterange(valid_from, valid_until)) stored,
  made_at           timestamptz not null,
  made_by           text not null,
  offered_at        timestamptz,
  offered_by        text,
  content           text,
  sha256            text check (sha256 ~ '^[0-9a-f]{64}$'),
  withdrawn_at      timestamptz,
  withdrawn_by      text,
  ended_at          timestamptz,
  ended_by          text,
  check (num_nulls(offered_at, offered_by, content, sha256) in (0, 4)),
  check (num_nulls(withdrawn_at, withdrawn_by) in (0, 2)),
  check (num_nulls(ended_at, ended_by) in (0, 2)),
  unique (cooperation_id, id),
  constraint service_agreement_number unique (cooperation_id, number),
  foreign key (cooperation_id, module_id) references cooperation.cooperation_module (cooperation_id, id),
  foreign key (cooperation_id, catalogue_id) references cooperation.service_catalogue (cooperation_id, id),
  constraint service_agreement_once exclude using gist
    (cooperation_id with =, municipality_id with =, module_id with =, during with &&) where (withdrawn_at is null)
);
select kernel.guard('cooperation.service_agreement');
select kernel.staff_rows('cooperation.service_agreement',
  'select, insert, update (valid_until, offered_at, offered_by, content, sha256, withdrawn_at, withdrawn_by, ended_at, ended_by)');
select kernel.municipality_rows('cooperation.service_agreement', kernel.own_municipality() || ' and offered_at is not null');
select platform.audited('cooperation.service_agreement', 'content');

create table cooperation.service_agreement_line (
  agreement_id    uuid not null,
  service_line_id uuid not null,
  cooperation_id  uuid not null,
  municipality_id uuid not null,
  primary key (cooperation_id, agreement_id, service_line_id),
  foreign key (cooperation_id, agreement_id) references cooperation.service_agreement (cooperation_id, id),
  foreign key (cooperation_id, service_line_id) references cooperation.service_line (cooperation_id, id)
);
create index service_agreement_line_of on cooperation.service_agreement_line (cooperation_id, service_line_id);
select kernel.guard('cooperation.service_agreement_line');
select kernel.staff_rows('cooperation.service_agreement_line', 'select, insert');
select kernel.municipality_rows('cooperation.service_agreement_line', kernel.own_municipality() ||
  ' and exists (select 1 from cooperation.service_agreement a
                where a.cooperation_id = service_agreement_line.cooperation_id and a.id = agreement_id)');

-- Each party by a person of its own; what was signed is named by its fingerprint.
create table cooperation.service_signature (
  id              uuid primary key,
  cooperation_id  uuid not null,
  agreement_id    uuid not null,
  municipality_id uuid not null,
  party           text not null check (party in ('samenwerking', 'gemeente')),
  membership_id   uuid not null,
  name            text not null,
  capacity        text not null check (capacity = trim(capacity) and capacity <> '' and length(capacity) <= 100),
  signed_at       timestamptz not null,
  sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint service_signature_once unique (cooperation_id, agreement_id, party),
  foreign key (cooperation_id, agreement_id) references cooperation.service_agreement (cooperation_id, id)
);
select kernel.guard('cooperation.service_signature');
select kernel.staff_rows('cooperation.service_signature', 'select, insert');
select kernel.municipality_rows('cooperation.service_signature', kernel.own_municipality(), 'select, insert');
select platform.audited_in('cooperation.service_signature', 'agreement_id');

create function cooperation.keep_agreement() returns trigger language plpgsql as $$
begin
  if old.sha256 is not null
     and (new.content, new.sha256, new.offered_at, new.offered_by)
         is distinct from (old.content, old.sha256, old.offered_at, old.offered_by)
     or old.withdrawn_at is not null
     or new.valid_until is distinct from old.valid_until
        and (new.valid_until is null or new.valid_until > coalesce(old.valid_until, 'infinity'))
     or new.withdrawn_at is not null and exists (
          select from cooperation.service_signature s
          where s.agreement_id = old.id group by s.agreement_id having count(*) > 1) then
    raise exception 'agreement % does not change any more', old.number using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep before update on cooperation.service_agreement
  for each row execute function cooperation.keep_agreement();

create function cooperation.keep_agreement_lines() returns trigger language plpgsql as $$
begin
  if not exists (select from cooperation.service_agreement a where a.id = new.agreement_id and a.offered_at is null) then
    raise exception 'lines of an agreement that was offered do not change' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep before insert on cooperation.service_agreement_line
  for each row execute function cooperation.keep_agreement_lines();

-- A municipality signs for itself only, the team never for it, and both what is frozen.
create function cooperation.sign_as_oneself() returns trigger language plpgsql as $$
begin
  if current_user = 'mgr_municipality' and new.party <> 'gemeente'
     or current_user = 'mgr_staff' and new.party <> 'samenwerking'
     or not exists (select from cooperation.service_agreement a
                    where a.id = new.agreement_id and a.municipality_id = new.municipality_id
                      and a.sha256 = new.sha256 and a.withdrawn_at is null) then
    raise exception 'this is not to be signed by %', current_user using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger sign before insert on cooperation.service_signature
  for each row execute function cooperation.sign_as_oneself();

-- In force: the agreement, as long as the municipality takes part in the submodule of the line, or in any of its module.
create view cooperation.service_line_span with (security_invoker = true) as
  select al.cooperation_id, al.agreement_id, al.municipality_id, al.service_line_id, l.lineage_id,
         greatest(a.valid_from, p.valid_from) as valid_from,
         least(a.valid_until, p.valid_until, m.valid_until) as valid_until
  from cooperation.service_agreement_line al
  join cooperation.service_agreement a on a.cooperation_id = al.cooperation_id and a.id = al.agreement_id
  join cooperation.service_line l on l.cooperation_id = al.cooperation_id and l.id = al.service_line_id
  join cooperation.submodule s on s.cooperation_id = l.cooperation_id and s.module_id = l.module_id
    and (l.submodule_id is null or l.submodule_id = s.id)
  join cooperation.participation p on p.cooperation_id = al.cooperation_id and p.municipality_id = al.municipality_id
    and p.submodule_id = s.id
  join cooperation.municipality m on m.id = al.municipality_id
  where a.withdrawn_at is null
    and greatest(a.valid_from, p.valid_from) < coalesce(least(a.valid_until, p.valid_until, m.valid_until), 'infinity');
grant select on cooperation.service_line_span to mgr_staff, mgr_municipality, mgr_batch;

-- How a line went in a trimester, over the versions of the catalogue: proposed from facts, or confirmed by a person.
create table cooperation.service_result (
  id              uuid primary key,
  cooperation_id  uuid not null,
  service_line_id uuid not null,
  lineage_id      uuid not null,
  year            bigint not null check (year between 2015 and 2100),
  trimester       bigint not null check (trimester between 1 and 3),
  first_day       date not null,
  end_day         date not null check (end_day > first_day),
  status          text not null check (status in ('niet', 'deels', 'grotendeels', 'ja')),
  explanation     text not null check (length(explanation) <= 2000),
  outlook         text not null check (length(outlook) <= 2000),
  confirmed       boolean not null,
  done            bigint check (done >= 0),
  due             bigint check (due > 0 and done <= due),
  changed_at      timestamptz not null,
  changed_by      text not null,
  version         bigint not null default 1,
  check (num_nulls(done, due) in (0, 2)),
  unique (cooperation_id, id),
  constraint service_result_once unique (cooperation_id, lineage_id, year, trimester),
  foreign key (cooperation_id, service_line_id) references cooperation.service_line (cooperation_id, id)
);
select kernel.guard('cooperation.service_result');
select kernel.staff_rows('cooperation.service_result');
select kernel.municipality_rows('cooperation.service_result',
  'exists (select 1 from cooperation.service_line_span f
           where f.cooperation_id = service_result.cooperation_id and f.lineage_id = service_result.lineage_id
             and f.valid_from < service_result.end_day
             and coalesce(f.valid_until, ''infinity'') > service_result.first_day)');
select platform.audited_in('cooperation.service_result', 'service_line_id');

-- Each change of a result, for everybody who sees the result.
create table cooperation.service_result_step (
  id             uuid primary key,
  cooperation_id uuid not null,
  result_id      uuid not null,
  kind           text not null check (kind in ('voorgesteld', 'bevestigd', 'gewijzigd')),
  status         text not null check (status in ('niet', 'deels', 'grotendeels', 'ja')),
  explanation    text not null,
  outlook        text not null,
  done           bigint,
  due            bigint,
  made_at        timestamptz not null,
  made_by        text not null,
  foreign key (cooperation_id, result_id) references cooperation.service_result (cooperation_id, id)
);
create index service_result_step_of on cooperation.service_result_step (cooperation_id, result_id);
select kernel.guard('cooperation.service_result_step');
select kernel.staff_rows('cooperation.service_result_step', 'select, insert');
select kernel.municipality_rows('cooperation.service_result_step',
  'exists (select 1 from cooperation.service_result r
           where r.cooperation_id = service_result_step.cooperation_id and r.id = result_id)');

-- What a municipality answers, kept as it was said.
create table cooperation.service_reaction (
  id                uuid primary key,
  cooperation_id    uuid not null,
  result_id         uuid not null,
  service_line_id   uuid not null,
  municipality_id   uuid not null,
  municipality_name text not null,
  wording           text not null check (wording = trim(wording) and wording <> '' and length(wording) <= 2000),
  reacted_at        timestamptz not null,
  reacted_by        text not null,
  foreign key (cooperation_id, result_id) references cooperation.service_result (cooperation_id, id),
  foreign key (cooperation_id, service_line_id) references cooperation.service_line (cooperation_id, id)
);
create index service_reaction_of on cooperation.service_reaction (cooperation_id, result_id);
select kernel.guard('cooperation.service_reaction');
select kernel.staff_rows('cooperation.service_reaction', 'select');
select kernel.municipality_rows('cooperation.service_reaction', kernel.own_municipality(), 'select, insert');
select platform.audited_in('cooperation.service_reaction', 'service_line_id');
