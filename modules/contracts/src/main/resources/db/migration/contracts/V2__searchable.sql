-- What the search box finds of this module; see platform V4.

-- Contracts by number, provider and title: the head, which everybody reads who sees a line of it. Not by what is in the
-- lines: who sees one line must not find the contract by another.
create function contracts.search_contract(ids uuid[]) returns setof platform.search_source
  language sql stable as $$
    select c.cooperation_id, c.id, c.provider_id, c.number || ' ' || p.name, concat_ws(' ', 'contract', c.title), array[c.number],
           array['staff', 'provider:' || c.provider_id]
             || array(select distinct 'municipality:' || m.municipality_id || ':contracts:' || m.legal_domain
                      from contracts.line_municipality m where m.contract_id = c.id)
    from contracts.contract c
    join providers.provider_ref p on p.id = c.provider_id
    where ids is null or c.id = any (ids) $$;
select platform.searchable('contracts:contract', 'contracts.contract');
select platform.searchable('contracts:contract', 'contracts.line_municipality', 'contract_id');

create function contracts.search_product(ids uuid[]) returns setof platform.search_source
  language sql stable as $$
    select p.cooperation_id, p.id, null::uuid, p.code || ' ' || p.name, concat_ws(' ', p.category_name, p.legal_domain),
           array[p.code], array['staff', 'providers', 'domain:contracts:' || p.legal_domain]
    from contracts.product_ref p
    where ids is null or p.id = any (ids) $$;
select platform.searchable('contracts:product', 'contracts.product');

select platform.fill_search(kind) from unnest(array['contracts:contract', 'contracts:product']) as kind;
