select kernel.open_schema('contracts');

-- The national categories (code lists JZ020 and WMO020); protected living and shelter are a domain of their own here.
create table contracts.product_category (
  legal_domain text not null check (legal_domain in ('jeugd', 'wmo', 'bw', 'participatie')),
  code         text not null check (code ~ '^[0-9]{2}$'),
  name         text not null,
  primary key (legal_domain, code)
);
insert into contracts.product_category (legal_domain, code, name) values
  ('jeugd', '40', 'Persoonlijke verzorging'), ('jeugd', '41', 'Dagbehandeling'), ('jeugd', '42', 'Vervoerdiensten'),
  ('jeugd', '43', 'Jeugdhulp verblijf (incl. behandeling)'), ('jeugd', '44', 'Jeugdhulp verblijf (excl. behandeling)'),
  ('jeugd', '45', 'Jeugdhulp ambulant'), ('jeugd', '46', 'Jeugdhulp crisis'), ('jeugd', '47', 'Jeugdreclassering'),
  ('jeugd', '48', 'Jeugdbescherming'), ('jeugd', '49', 'Activiteiten in het preventief justitieel kader'),
  ('jeugd', '50', 'Maatwerkarrangementen jeugd'), ('jeugd', '51', 'Generalistische basis-ggz'),
  ('jeugd', '52', 'Specialistische ggz'), ('jeugd', '53', 'Kindergeneeskunde'), ('jeugd', '54', 'Jeugd-ggz'),
  ('jeugd', '55', 'Landelijk ingekochte zorg'),
  ('wmo', '01', 'Hulp bij het huishouden'), ('wmo', '02', 'Begeleiding'), ('wmo', '03', 'Persoonlijke verzorging'),
  ('wmo', '04', 'Kortdurend verblijf'), ('wmo', '05', 'Woondiensten'),
  ('wmo', '06', 'Overige ondersteuning gericht op het individu of huishouden/gezin'), ('wmo', '07', 'Dagbesteding'),
  ('wmo', '08', 'Vervoerdiensten'), ('wmo', '09', 'Overige groepsgerichte ondersteuning'),
  ('wmo', '10', 'Overige maatwerkarrangementen'), ('wmo', '11', 'Rolstoelen'), ('wmo', '12', 'Vervoervoorzieningen'),
  ('wmo', '13', 'Woonvoorzieningen'), ('wmo', '14', 'Overige hulpmiddelen'),
  ('bw', '15', 'Beschermd wonen'), ('bw', '16', 'Opvang'), ('bw', '17', 'Spoedopvang'),
  ('bw', '18', 'Overige beschermd wonen en opvang');
select kernel.reference('contracts.product_category');

create table contracts.product (
  id             uuid primary key,
  version        bigint not null default 1,
  cooperation_id uuid not null,
  code           text not null check (code ~ '^[0-9A-Z]{5}$'),
  name           text not null check (name <> ''),
  category       text not null,
  unit           text not null check (unit in ('minuut', 'uur', 'etmaal', 'dagdeel', 'stuks')),
  variant        text not null check (variant in ('inspanning', 'output', 'taakgericht')),
  legal_domain   text not null,
  valid_from     date not null,
  valid_until    date check (valid_until > valid_from),
  period         daterange generated always as (daterange(valid_from, valid_until)) stored,
  unique (cooperation_id, id),
  foreign key (legal_domain, category) references contracts.product_category (legal_domain, code),
  constraint product_code_once exclude using gist (cooperation_id with =, code with =, period with &&)
);

create table contracts.contract (
  id             uuid primary key,
  version        bigint not null default 1,
  cooperation_id uuid not null,
  number         text not null check (number <> ''),
  title          text not null check (title <> ''),
  provider_id    uuid not null,
  status         text not null check (status in ('draft', 'signed', 'ended')),
  source         text not null,
  valid_from     date not null,
  valid_until    date check (valid_until > valid_from),
  signed_on      date,
  signed_by      text,
  check (status = 'draft' or (signed_on is not null and signed_by is not null)),
  unique (cooperation_id, id),
  constraint contract_number unique (cooperation_id, number),
  foreign key (cooperation_id, provider_id) references providers.provider (cooperation_id, id)
);
create index contract_of_provider on contracts.contract (cooperation_id, provider_id);

-- municipality_ids: the municipalities of the line, so that each of them can name the others without seeing their rows.
create table contracts.contract_line (
  id               uuid primary key,
  version          bigint not null default 1,
  cooperation_id   uuid not null,
  contract_id      uuid not null,
  provider_id      uuid not null,
  product_id       uuid not null,
  legal_domain     text not null check (legal_domain in ('jeugd', 'wmo', 'bw', 'participatie')),
  origin           text,
  municipality_ids uuid[] not null default '{}',
  unique (cooperation_id, id),
  constraint line_product unique (contract_id, product_id),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id),
  foreign key (cooperation_id, product_id) references contracts.product (cooperation_id, id)
);
create index contract_line_origin on contracts.contract_line (cooperation_id, origin) where origin is not null;
create index contract_line_product on contracts.contract_line (cooperation_id, product_id);

create table contracts.line_municipality (
  id              uuid primary key,
  cooperation_id  uuid not null,
  contract_id     uuid not null,
  line_id         uuid not null,
  provider_id     uuid not null,
  product_id      uuid not null,
  municipality_id uuid not null,
  legal_domain    text not null,
  valid_from      date not null,
  valid_until     date check (valid_until > valid_from),
  period          daterange generated always as (daterange(valid_from, valid_until)) stored,
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id),
  foreign key (cooperation_id, line_id) references contracts.contract_line (cooperation_id, id),
  constraint line_municipality_once exclude using gist (line_id with =, municipality_id with =, period with &&)
);
create index line_municipality_contract on contracts.line_municipality (contract_id);
create index line_municipality_of on contracts.line_municipality (cooperation_id, municipality_id, line_id);
create index line_municipality_provider on contracts.line_municipality (cooperation_id, provider_id, product_id, municipality_id);

create table contracts.tariff (
  id              uuid primary key,
  cooperation_id  uuid not null,
  line_id         uuid not null,
  provider_id     uuid not null,
  municipality_id uuid not null,
  legal_domain    text not null,
  cents           bigint not null check (cents > 0),
  base            numeric(18,8),
  origin          text,
  valid_from      date not null,
  valid_until     date check (valid_until > valid_from),
  period          daterange generated always as (daterange(valid_from, valid_until)) stored,
  foreign key (cooperation_id, line_id) references contracts.contract_line (cooperation_id, id),
  constraint tariff_once exclude using gist (line_id with =, municipality_id with =, period with &&)
);
create index tariff_of on contracts.tariff (line_id, municipality_id, valid_from);
create index tariff_from on contracts.tariff (cooperation_id, municipality_id, valid_from);

-- An amount is never edited: of a tariff only its open end is closed by a successor, and reopened when that is undone.
create function contracts.tariff_keeps_its_word() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - 'valid_until' - 'period') is distinct from (to_jsonb(old) - 'valid_until' - 'period')
     or (old.valid_until is not null and new.valid_until is not null) then
    raise exception 'of a tariff only the open end changes' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger tariff_keeps_its_word before update on contracts.tariff
  for each row execute function contracts.tariff_keeps_its_word();

-- A price that was not agreed yet may be withdrawn; a price of a signed contract stays for ever.
create function contracts.tariff_stays() returns trigger language plpgsql as $$
begin
  if not exists (select from contracts.contract_line l join contracts.contract c on c.id = l.contract_id
                 where l.id = old.line_id and c.status = 'draft') then
    raise exception 'a tariff of a signed contract stays' using errcode = '23514';
  end if;
  return old;
end $$;
create trigger tariff_stays before delete on contracts.tariff
  for each row execute function contracts.tariff_stays();

-- The last number given per year.
create table contracts.numbering (
  cooperation_id uuid not null,
  year           int not null,
  last           int not null,
  primary key (cooperation_id, year)
);

-- Files that were taken in: the same rows a second time change nothing.
create table contracts.intake_file (
  id             uuid primary key,
  cooperation_id uuid not null,
  hash           text not null check (hash ~ '^[0-9a-f]{64}$'),
  file_name      text not null,
  contracts      bigint not null,
  taken_at       timestamptz not null,
  constraint intake_file_once unique (cooperation_id, hash)
);

select kernel.guard('contracts.product');
select kernel.staff_rows('contracts.product');
select kernel.municipality_rows('contracts.product', kernel.own_domain('contracts'));
select kernel.provider_rows('contracts.product', 'true');
select platform.audited('contracts.product');

select kernel.guard('contracts.line_municipality');
select kernel.staff_rows('contracts.line_municipality', 'select, insert');
select kernel.municipality_rows('contracts.line_municipality',
  kernel.own_municipality() || ' and ' || kernel.own_domain('contracts'));
select kernel.provider_rows('contracts.line_municipality');

-- The heads: visible to a municipality when a line of it is in them; row security of the lines says which.
select kernel.guard('contracts.contract');
select kernel.staff_rows('contracts.contract');
select kernel.municipality_rows('contracts.contract',
  'exists (select 1 from contracts.line_municipality m
           where m.cooperation_id = contract.cooperation_id and m.contract_id = contract.id)');
select kernel.provider_rows('contracts.contract');
select platform.audited('contracts.contract');

select kernel.guard('contracts.contract_line');
select kernel.staff_rows('contracts.contract_line');
select kernel.municipality_rows('contracts.contract_line',
  kernel.own_domain('contracts') || ' and exists (select 1 from contracts.line_municipality m
           where m.cooperation_id = contract_line.cooperation_id and m.line_id = contract_line.id)');
select kernel.provider_rows('contracts.contract_line');
select platform.audited('contracts.contract_line');

select kernel.guard('contracts.tariff');
select kernel.staff_rows('contracts.tariff', 'select, insert, update (valid_until), delete');
select kernel.municipality_rows('contracts.tariff',
  kernel.own_municipality() || ' and ' || kernel.own_domain('contracts'));
select kernel.provider_rows('contracts.tariff');

select kernel.guard('contracts.numbering');
select kernel.staff_rows('contracts.numbering');

select kernel.guard('contracts.intake_file');
select kernel.staff_rows('contracts.intake_file', 'select, insert');

-- What other modules may read.
create view contracts.product_ref with (security_invoker = true) as
  select p.id, p.cooperation_id, p.code, p.name, p.category, c.name as category_name, p.unit, p.variant,
         p.legal_domain, p.valid_from, p.valid_until
  from contracts.product p
  join contracts.product_category c on c.legal_domain = p.legal_domain and c.code = p.category;

create view contracts.line_ref with (security_invoker = true) as
  select l.id, l.cooperation_id, l.contract_id, c.number as contract_number, l.provider_id, l.product_id,
         l.legal_domain, l.origin
  from contracts.contract_line l
  join contracts.contract c on c.cooperation_id = l.cooperation_id and c.id = l.contract_id;

-- In force: the line's days in a municipality, within the contract's days and the days of participation. Greatest and
-- least ignore an open (null) end, so the intersection is one comparison per row.
-- Participation is a handful of rows behind four joins: worked out once per query, not once per line.
create view contracts.line_in_force with (security_invoker = true) as
  with taking_part as materialized (
    select cooperation_id, municipality_id, legal_domain, valid_from, valid_until
    from cooperation.participation_ref where software_module = 'contracts'
  )
  select m.cooperation_id, m.line_id, m.contract_id, m.provider_id, m.product_id, m.municipality_id, m.legal_domain,
         greatest(m.valid_from, c.valid_from, p.valid_from) as valid_from,
         least(m.valid_until, c.valid_until, p.valid_until) as valid_until
  from contracts.line_municipality m
  join contracts.contract c
    on c.cooperation_id = m.cooperation_id and c.id = m.contract_id and c.status <> 'draft'
  join taking_part p
    on p.cooperation_id = m.cooperation_id and p.municipality_id = m.municipality_id and p.legal_domain = m.legal_domain
  where greatest(m.valid_from, c.valid_from, p.valid_from)
        < coalesce(least(m.valid_until, c.valid_until, p.valid_until), date 'infinity');

create view contracts.tariff_ref with (security_invoker = true) as
  select id, cooperation_id, line_id, municipality_id, legal_domain, provider_id, cents, valid_from, valid_until
  from contracts.tariff;

grant select on contracts.product_ref, contracts.line_ref, contracts.line_in_force, contracts.tariff_ref
  to mgr_staff, mgr_municipality, mgr_provider, mgr_batch;
