-- What the search box finds of this module; see platform V4.

-- Monthly deliveries by provider and month: of each month the version that counts, and what was refused.
create function monitoring.search_delivery(ids uuid[]) returns setof platform.search_source
  language sql stable as $$
    select d.cooperation_id, d.id, d.provider_id,
           p.name || ' ' || (array['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september',
                                   'oktober', 'november', 'december'])[extract(month from d.month)::int]
                  || ' ' || extract(year from d.month)::int,
           'levering', array[to_char(d.month, 'YYYY-MM'), to_char(d.month, 'MM-YYYY')],
           array['staff', 'provider:' || d.provider_id]
             || array(select distinct 'municipality:' || l.municipality_id || ':monitoring:' || l.legal_domain
                      from monitoring.delivery_line l where l.delivery_id = d.id)
    from monitoring.delivery d
    join providers.provider_ref p on p.id = d.provider_id
    where d.replaced_by is null and (ids is null or d.id = any (ids)) $$;
select platform.searchable('monitoring:delivery', 'monitoring.delivery');
select platform.searchable('monitoring:delivery', 'monitoring.delivery_line', 'delivery_id');

select platform.fill_search(kind) from unnest(array['monitoring:delivery']) as kind;
