select kernel.open_schema('procurement');

create table procurement.tender (
  id             uuid primary key,
  version        bigint not null default 1,
  cooperation_id uuid not null,
  number         text not null check (number <> ''),
  title          text not null check (title <> ''),
  procedure      text not null check (procedure in ('open-house', 'selectie')),
  published_on   date,
  deadline       date,
  terms          text not null check (terms <> ''),
  check (procedure <> 'selectie' or deadline is not null),
  unique (cooperation_id, id),
  constraint tender_number unique (cooperation_id, number)
);

-- municipality_ids: for which municipalities is bought, named to everybody who may see the lot.
create table procurement.lot (
  id               uuid primary key,
  version          bigint not null default 1,
  cooperation_id   uuid not null,
  tender_id        uuid not null,
  number           text not null check (number <> ''),
  title            text not null check (title <> ''),
  legal_domain     text not null check (legal_domain in ('jeugd', 'wmo', 'bw', 'participatie')),
  status           text not null check (status in ('draft', 'open', 'closed')),
  contract_from    date not null,
  contract_until   date check (contract_until > contract_from),
  municipality_ids uuid[] not null default '{}',
  unique (cooperation_id, id),
  constraint lot_number unique (tender_id, number),
  foreign key (cooperation_id, tender_id) references procurement.tender (cooperation_id, id)
);

create table procurement.lot_line (
  id             uuid primary key,
  cooperation_id uuid not null,
  lot_id         uuid not null,
  product_id     uuid not null,
  legal_domain   text not null,
  cents          bigint not null check (cents > 0),
  unique (lot_id, product_id),
  foreign key (cooperation_id, lot_id) references procurement.lot (cooperation_id, id),
  foreign key (cooperation_id, product_id) references contracts.product (cooperation_id, id)
);

create table procurement.lot_municipality (
  id              uuid primary key,
  cooperation_id  uuid not null,
  tender_id       uuid not null,
  lot_id          uuid not null,
  municipality_id uuid not null,
  legal_domain    text not null,
  unique (lot_id, municipality_id),
  foreign key (cooperation_id, lot_id) references procurement.lot (cooperation_id, id)
);
create index lot_municipality_tender on procurement.lot_municipality (tender_id);

create table procurement.application (
  id             uuid primary key,
  version        bigint not null default 1,
  cooperation_id uuid not null,
  lot_id         uuid not null,
  provider_id    uuid not null,
  status         text not null check (status in ('submitted', 'admitted', 'rejected', 'awarded')),
  submitted_at   timestamptz not null,
  submitted_by   text not null,
  remark         text not null default '',
  assessed_at    timestamptz,
  assessed_by    text,
  motivation     text,
  check (status = 'submitted' or assessed_at is not null),
  check (status <> 'rejected' or motivation <> ''),
  unique (cooperation_id, id),
  constraint application_once unique (lot_id, provider_id),
  foreign key (cooperation_id, lot_id) references procurement.lot (cooperation_id, id),
  foreign key (cooperation_id, provider_id) references providers.provider (cooperation_id, id)
);

-- contract_id: filled once by whoever drafts the contract, so that an award brings forth one contract and no more.
create table procurement.award (
  id             uuid primary key,
  cooperation_id uuid not null,
  lot_id         uuid not null,
  application_id uuid not null unique,
  provider_id    uuid not null,
  awarded_on     date not null,
  awarded_by     text not null,
  contract_id    uuid,
  foreign key (cooperation_id, lot_id) references procurement.lot (cooperation_id, id),
  foreign key (cooperation_id, application_id) references procurement.application (cooperation_id, id)
);
create index award_of_lot on procurement.award (lot_id);

select kernel.guard('procurement.lot_municipality');
select kernel.staff_rows('procurement.lot_municipality', 'select, insert');
select kernel.municipality_rows('procurement.lot_municipality',
  kernel.own_municipality() || ' and ' || kernel.own_domain('procurement'));

select kernel.guard('procurement.tender');
select kernel.staff_rows('procurement.tender');
select kernel.municipality_rows('procurement.tender',
  'exists (select 1 from procurement.lot_municipality m
           where m.cooperation_id = tender.cooperation_id and m.tender_id = tender.id)');
select kernel.provider_rows('procurement.tender', 'published_on is not null');
select platform.audited('procurement.tender');

select kernel.guard('procurement.lot');
select kernel.staff_rows('procurement.lot');
select kernel.municipality_rows('procurement.lot',
  'exists (select 1 from procurement.lot_municipality m
           where m.cooperation_id = lot.cooperation_id and m.lot_id = lot.id)');
select kernel.provider_rows('procurement.lot', 'status <> ''draft''');
select platform.audited('procurement.lot');

select kernel.guard('procurement.lot_line');
select kernel.staff_rows('procurement.lot_line');
select kernel.municipality_rows('procurement.lot_line',
  'exists (select 1 from procurement.lot_municipality m
           where m.cooperation_id = lot_line.cooperation_id and m.lot_id = lot_line.lot_id)');
select kernel.provider_rows('procurement.lot_line',
  'exists (select 1 from procurement.lot l
           where l.cooperation_id = lot_line.cooperation_id and l.id = lot_line.lot_id)');
select platform.audited('procurement.lot_line');

-- Who applied is known to staff and to the applicant; municipalities learn who was chosen.
select kernel.guard('procurement.application');
select kernel.staff_rows('procurement.application');
select kernel.municipality_rows('procurement.application', 'false');
select kernel.provider_rows('procurement.application', privileges => 'select, insert');
select platform.audited('procurement.application');

select kernel.guard('procurement.award');
select kernel.staff_rows('procurement.award', 'select, insert, update (contract_id)');
select kernel.municipality_rows('procurement.award',
  'exists (select 1 from procurement.lot_municipality m
           where m.cooperation_id = award.cooperation_id and m.lot_id = award.lot_id)');
select kernel.provider_rows('procurement.award');
select platform.audited('procurement.award');
