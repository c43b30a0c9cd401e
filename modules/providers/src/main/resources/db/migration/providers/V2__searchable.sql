-- What the search box finds of this module; see platform V4.

-- Care providers by name, legal name, numbers and the towns of their sites.
create function providers.search_provider(ids uuid[]) returns setof platform.search_source
  language sql stable as $$
    select p.cooperation_id, p.id, null::uuid, p.name,
           concat_ws(' ', p.legal_name, p.kind,
                     (select string_agg(distinct s.town, ' ' order by s.town) from providers.site s where s.provider_id = p.id)),
           array[p.number, p.kvk_number, p.agb_code], array['staff', 'module:providers', 'provider:' || p.id]
    from providers.provider p
    where ids is null or p.id = any (ids) $$;
select platform.searchable('providers:provider', 'providers.provider');
select platform.searchable('providers:provider', 'providers.site', 'provider_id');

create function providers.search_site(ids uuid[]) returns setof platform.search_source
  language sql stable as $$
    select s.cooperation_id, s.id, s.provider_id, s.name || ' ' || s.town, concat_ws(' ', 'locatie', p.name), array[s.postcode],
           array['staff', 'module:providers', 'provider:' || s.provider_id]
    from providers.site s
    join providers.provider p on p.id = s.provider_id
    where ids is null or s.id = any (ids) $$;
select platform.searchable('providers:site', 'providers.site');

select platform.fill_search(kind) from unnest(array['providers:provider', 'providers:site']) as kind;
