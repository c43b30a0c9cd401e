-- What the search box finds of this module; see platform V4.

create function procurement.search_tender(ids uuid[]) returns setof platform.search_source
  language sql stable as $$
    select t.cooperation_id, t.id, null::uuid, t.number || ' ' || t.title, 'aanbesteding', array[t.number],
           array['staff'] || case when t.published_on is not null then array['providers'] end
             || array(select distinct 'municipality:' || m.municipality_id || ':procurement:' || m.legal_domain
                      from procurement.lot_municipality m where m.tender_id = t.id)
    from procurement.tender t
    where ids is null or t.id = any (ids) $$;
select platform.searchable('procurement:tender', 'procurement.tender');
select platform.searchable('procurement:tender', 'procurement.lot_municipality', 'tender_id');

create function procurement.search_lot(ids uuid[]) returns setof platform.search_source
  language sql stable as $$
    select l.cooperation_id, l.id, l.tender_id, t.number || '.' || l.number || ' ' || l.title, concat_ws(' ', 'perceel', t.title),
           array[t.number || '.' || l.number],
           array['staff'] || case when l.status <> 'draft' then array['providers'] end
             || array(select distinct 'municipality:' || m.municipality_id || ':procurement:' || m.legal_domain
                      from procurement.lot_municipality m where m.lot_id = l.id)
    from procurement.lot l
    join procurement.tender t on t.id = l.tender_id
    where ids is null or l.id = any (ids) $$;
select platform.searchable('procurement:lot', 'procurement.lot');
select platform.searchable('procurement:lot', 'procurement.lot_municipality', 'lot_id');

select platform.fill_search(kind) from unnest(array['procurement:tender', 'procurement:lot']) as kind;
