-- What the search box finds of this module; see platform V4.

-- Municipalities that are or were a member, by name and CBS code.
create function cooperation.search_municipality(ids uuid[]) returns setof platform.search_source
  language sql stable as $$
    select p.cooperation_id, m.id, null::uuid, m.name, 'gemeente', array[m.cbs_code, 'GM' || m.cbs_code], array['everybody']
    from cooperation.municipality m
    join (select distinct cooperation_id, municipality_id from cooperation.participant) p on p.municipality_id = m.id
    where ids is null or m.id = any (ids) $$;
select platform.searchable('cooperation:municipality', 'cooperation.municipality');
select platform.searchable('cooperation:municipality', 'cooperation.participant', 'municipality_id');

-- What is offered for opt-in, by its name and those of its parts.
create function cooperation.search_module(ids uuid[]) returns setof platform.search_source
  language sql stable as $$
    select c.cooperation_id, c.id, null::uuid, c.name,
           (select string_agg(s.name, ' ' order by s.sort, s.name) from cooperation.submodule s
            where s.cooperation_id = c.cooperation_id and s.module_id = c.id),
           '{}'::text[], array['everybody']
    from cooperation.cooperation_module c
    where ids is null or c.id = any (ids) $$;
select platform.searchable('cooperation:module', 'cooperation.cooperation_module');
select platform.searchable('cooperation:module', 'cooperation.submodule', 'module_id');

-- Documents of leaving, for the municipality that left, whatever it still takes part in.
create function cooperation.search_export(ids uuid[]) returns setof platform.search_source
  language sql stable as $$
    select e.cooperation_id, e.id, e.municipality_id, e.title || ' ' || e.kind, concat_ws(' ', m.name, e.submodule, e.file_name),
           '{}'::text[], array['staff', 'municipality:' || e.municipality_id]
    from cooperation.frozen_export e
    join cooperation.municipality m on m.id = e.municipality_id
    where ids is null or e.id = any (ids) $$;
select platform.searchable('cooperation:export', 'cooperation.frozen_export');

select platform.fill_search(kind) from unnest(array['cooperation:municipality', 'cooperation:module', 'cooperation:export']) as kind;
