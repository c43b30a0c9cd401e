-- The product catalogue: what is contracted for municipalities on a day, live from lines and tariffs, and as it was
-- published for a month.

-- A municipality's own code of a product for the office that collects what citizens pay themselves (CAK). Free text: no
-- public table of these codes is known.
create table contracts.cak_code (
  id              uuid primary key,
  version         bigint not null default 1,
  cooperation_id  uuid not null,
  municipality_id uuid not null,
  product_id      uuid not null,
  legal_domain    text not null check (legal_domain in ('jeugd', 'wmo', 'bw', 'participatie')),
  code            text not null check (code = trim(code) and length(code) <= 20),
  constraint cak_code_once unique (cooperation_id, municipality_id, product_id),
  foreign key (cooperation_id, product_id) references contracts.product (cooperation_id, id)
);
select kernel.guard('contracts.cak_code');
select kernel.staff_rows('contracts.cak_code', 'select, insert, update, delete');
select kernel.municipality_rows('contracts.cak_code',
  kernel.own_municipality() || ' and ' || kernel.own_domain('contracts'));
select platform.audited_in('contracts.cak_code', 'product_id');

-- The live catalogue: every line that is in force in one of the municipalities on the day, with the tariff of that day.
-- Once per line, also where two submodules open the module for the same domain. No tariff is a null, for the check.
-- Tariffs do not overlap, so the last that began is the only one that can hold: one step in an index per line.
create function contracts.catalogue_on(municipalities uuid[], day date)
  returns table (cooperation_id uuid, municipality_id uuid, line_id uuid, contract_id uuid, contract_number text,
                 provider_id uuid, provider_number text, provider_name text, agb_code text,
                 product_id uuid, code text, product text, category text, category_name text, legal_domain text,
                 unit text, variant text, product_until date, cents bigint, tariff_from date, tariff_until date,
                 cak_code text)
  language sql stable as $$
    select f.cooperation_id, f.municipality_id, f.line_id, f.contract_id, c.number, f.provider_id, o.number, o.name,
           o.agb_code, f.product_id, p.code, p.name, p.category, p.category_name, f.legal_domain, p.unit, p.variant,
           p.valid_until, t.cents, t.valid_from, t.valid_until, k.code
    from (select distinct i.cooperation_id, i.municipality_id, i.line_id, i.contract_id, i.provider_id, i.product_id,
                          i.legal_domain
          from contracts.line_in_force i
          where i.municipality_id = any (municipalities) and i.valid_from <= day
            and (i.valid_until is null or i.valid_until > day)) f
    join contracts.contract c on c.cooperation_id = f.cooperation_id and c.id = f.contract_id
    join contracts.product_ref p on p.cooperation_id = f.cooperation_id and p.id = f.product_id
    join providers.provider_ref o on o.cooperation_id = f.cooperation_id and o.id = f.provider_id
    left join lateral (select n.cents, n.valid_from, n.valid_until from contracts.tariff n
                       where n.line_id = f.line_id and n.municipality_id = f.municipality_id and n.valid_from <= day
                       order by n.valid_from desc limit 1) t on t.valid_until is null or t.valid_until > day
    left join contracts.cak_code k on k.cooperation_id = f.cooperation_id and k.municipality_id = f.municipality_id
      and k.product_id = f.product_id $$;

-- A publication: the catalogue of a municipality and month as it stood on the first day, for ever. A correction is a next
-- number of the same month; of each is kept which publication was the one before it when it came out.
create table contracts.catalogue_publication (
  id                uuid primary key,
  cooperation_id    uuid not null,
  municipality_id   uuid not null,
  municipality_code text not null,
  municipality_name text not null,
  month             date not null check (extract(day from month) = 1),
  number            bigint not null check (number > 0),
  previous_id       uuid,
  legal_domains     text[] not null check (cardinality(legal_domains) > 0),
  lines             bigint not null,
  sha256            text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  published_at      timestamptz not null,
  published_by      text not null,
  unique (cooperation_id, id),
  constraint catalogue_number unique (cooperation_id, municipality_id, number),
  foreign key (cooperation_id, previous_id) references contracts.catalogue_publication (cooperation_id, id)
);
create index catalogue_publication_month on contracts.catalogue_publication (cooperation_id, month, municipality_id);

create table contracts.catalogue_row (
  publication_id  uuid not null,
  position        bigint not null,
  cooperation_id  uuid not null,
  municipality_id uuid not null,
  line_id         uuid not null,
  contract_id     uuid not null,
  contract_number text not null,
  provider_id     uuid not null,
  provider_number text not null,
  provider_name   text not null,
  agb_code        text not null,
  product_id      uuid not null,
  code            text not null,
  product         text not null,
  category        text not null,
  category_name   text not null,
  legal_domain    text not null,
  unit            text not null,
  variant         text not null,
  cents           bigint not null,
  tariff_from     date not null,
  tariff_until    date,
  cak_code        text,
  primary key (publication_id, position),
  foreign key (cooperation_id, publication_id) references contracts.catalogue_publication (cooperation_id, id)
);

-- Written once: nobody may change or remove what was published.
select kernel.guard('contracts.catalogue_publication');
select kernel.staff_rows('contracts.catalogue_publication', 'select, insert');
select kernel.municipality_rows('contracts.catalogue_publication',
  kernel.own_municipality() || ' and legal_domains && (select kernel.domains(''contracts''))::text[]');
select platform.audited('contracts.catalogue_publication');

select kernel.guard('contracts.catalogue_row');
select kernel.staff_rows('contracts.catalogue_row', 'select, insert');
select kernel.municipality_rows('contracts.catalogue_row',
  kernel.own_municipality() || ' and ' || kernel.own_domain('contracts'));

-- What differs between a publication and the one before it: per provider and product code, which is how a front or back
-- office knows a product; where a provider has a code twice, the first with the first. Only rows that the asker may see.
create function contracts.catalogue_changes(publication uuid)
  returns table (kinds text[], code text, product_id uuid, provider_id uuid, provider text, legal_domain text,
                 product_before text, product text, unit_before text, unit text, cents_before bigint, cents bigint,
                 percentage numeric, contract_before text, contract text, until_before date, until date)
  language sql stable as $$
    with pair as (
      select p.id, p.previous_id from contracts.catalogue_publication p where p.id = publication and p.previous_id is not null
    ), sides as (
      select r.*, r.publication_id = pair.id as is_now,
             row_number() over (partition by r.publication_id, r.provider_id, r.code
                                order by r.contract_number, r.line_id) as nth
      from pair join contracts.catalogue_row r on r.publication_id in (pair.id, pair.previous_id)
    ), both_sides as (
      select coalesce(n.code, b.code) as code, coalesce(n.product_id, b.product_id) as product_id,
             coalesce(n.provider_id, b.provider_id) as provider_id,
             coalesce(n.provider_name, b.provider_name) as provider,
             coalesce(n.legal_domain, b.legal_domain) as legal_domain,
             array_remove(array[
               case when b.code is null then 'nieuw' end,
               case when n.code is null then 'vervallen' end,
               case when b.cents <> n.cents then 'tarief' end,
               case when (b.product, b.category, b.unit, b.variant) <> (n.product, n.category, n.unit, n.variant)
                    then 'product' end,
               case when b.contract_number <> n.contract_number then 'contract' end,
               case when b.cents = n.cents
                      and (b.tariff_from, b.tariff_until) is distinct from (n.tariff_from, n.tariff_until)
                    then 'looptijd' end,
               case when b.code is not null and n.code is not null
                      and (b.provider_name, b.provider_number, b.agb_code, b.category_name, b.cak_code)
                          is distinct from (n.provider_name, n.provider_number, n.agb_code, n.category_name, n.cak_code)
                    then 'overig' end], null) as kinds,
             b.product as product_before, n.product, b.unit as unit_before, n.unit, b.cents as cents_before, n.cents,
             case when b.cents <> n.cents then round((n.cents::numeric / b.cents - 1) * 100, 1) end as percentage,
             b.contract_number as contract_before, n.contract_number as contract,
             b.tariff_until as until_before, n.tariff_until as until
      from (select * from sides where not is_now) b
      full join (select * from sides where is_now) n
        on n.provider_id = b.provider_id and n.code = b.code and n.nth = b.nth
    )
    select d.kinds, d.code, d.product_id, d.provider_id, d.provider, d.legal_domain, d.product_before, d.product,
           d.unit_before, d.unit, d.cents_before, d.cents, d.percentage, d.contract_before, d.contract, d.until_before,
           d.until
    from both_sides d where cardinality(d.kinds) > 0 $$;
