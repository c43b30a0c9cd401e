-- The entries that were found are read by their key. Joined alone, without nested loops, all entries of all cooperations were
-- gone through for each question, and all lines of the municipality for what they are about.
create or replace function contracts.find_care(places uuid[], here text, day date, now_at timestamptz, sure timestamptz, need text,
                                    domain text, care text, age bigint, most_weeks bigint, most_km bigint,
                                    most int, skip int)
  returns table (line_id uuid, municipality_id uuid, km numeric, total bigint)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set enable_nestloop = off as $$
#variable_conflict use_column
declare
  cooperation   uuid := kernel.cooperation();
  allowed       uuid[];
  domains       text[];
  part          record;
  words         int := 0;
  offered       uuid[];
  said          text[];
  products      uuid[] := '{}';
  masks         int[] := '{}';
  likenesses    float8[] := '{}';
  providers     uuid[] := '{}';
  provider_hits int[] := '{}';
  entries       uuid[] := '{}';
  entry_hits    int[] := '{}';
begin
  case current_setting('role')
    when 'mgr_municipality' then
      allowed := array(select p from unnest(places) as p where p = any (kernel.municipalities()));
      domains := kernel.domains('contracts');
    when 'mgr_staff', 'mgr_batch' then
      allowed := places;
      domains := array['jeugd', 'wmo', 'bw', 'participatie'];
    else
      raise exception 'the care finder needs a scope' using errcode = 'insufficient_privilege';
  end case;
  if domain <> '' then
    domains := array(select d from unnest(domains) as d where d = domain);
  end if;
  offered := array(select p.id from contracts.product p
                   where p.cooperation_id = cooperation and p.legal_domain = any (domains)
                     and (care = '' or p.legal_domain || p.category = care));
  select count(*) into words from contracts.need_parts(need);
  if words = 0 then
    if domain || care <> '' then
      products := offered;
      masks := array_fill(0, array[cardinality(offered)]);
      likenesses := array_fill(0::float8, array[cardinality(offered)]);
    end if;
  else
    with asked as materialized (select * from contracts.need_parts(need)),
    known as materialized (
      select p.id, w.word, 1 as own from contracts.product p
      join contracts.product_category c on c.legal_domain = p.legal_domain and c.code = p.category
      cross join lateral regexp_split_to_table(platform.plain(p.code || ' ' || p.name || ' ' || c.name), ' ') as w (word)
      where p.id = any (offered) and length(w.word) > 2
      union
      select p.id, n.word, 0 from contracts.product p
      join contracts.need_word n on n.legal_domain = p.legal_domain and n.category = p.category
      where p.id = any (offered)),
    alike as materialized (
      select a.place, k.word, contracts.likeness(a.word, a.stem, k.word) as likeness
      from asked a cross join (select distinct known.word from known) k),
    -- of a word only what is about as near as the nearest: who spells well is not given what is spelt nearly so
    near as (
      select alike.place, alike.word, alike.likeness from alike
      join (select place, max(likeness) as best from alike group by place) top using (place)
      where alike.likeness > 0 and alike.likeness >= top.best - 0.25),
    hit as (
      select h.id, bit_or(1 << h.place) as mask, sum(h.likeness) as likeness
      -- a word of the product itself before one for all care of its kind
      from (select known.id, near.place, max(near.likeness + 0.5 * known.own) as likeness
            from near join known using (word) group by 1, 2) h
      group by h.id)
    select coalesce(array_agg(hit.id), '{}'), coalesce(array_agg(hit.mask), '{}'), coalesce(array_agg(hit.likeness), '{}')
    into products, masks, likenesses from hit;
    for part in select * from contracts.need_parts(need) loop
      select entries || coalesce(array_agg(e.id), '{}'), entry_hits || coalesce(array_agg(1 << part.place), '{}')
      into entries, entry_hits
      from contracts.finder_entry e
      where e.document @@ quote_literal(part.stem)::tsquery and e.cooperation_id = cooperation
        and e.product_id = any (offered);
      if length(part.word) >= 3 then
        select providers || coalesce(array_agg(o.id), '{}'), provider_hits || coalesce(array_agg(1 << part.place), '{}')
        into providers, provider_hits
        from providers.provider_ref o
        where o.cooperation_id = cooperation and lower(o.name) like '%' || part.word || '%';
      end if;
    end loop;
  end if;
  return query
    with of_product as (select * from unnest(products, masks, likenesses) as u (product_id, mask, likeness)),
    of_provider as (
      select u.provider_id, bit_or(u.mask) as mask from unnest(providers, provider_hits) as u (provider_id, mask) group by 1),
    of_entry as (
      select e.provider_id, e.product_id, bit_or(u.mask) as mask
      from unnest(entries, entry_hits) as u (id, mask)
      join contracts.finder_entry e on e.id = u.id and e.id = any (entries) group by 1, 2),
    candidate as materialized (
      select distinct on (i.provider_id, i.product_id) i.line_id, i.municipality_id, i.provider_id, i.product_id
      from (
        select f.line_id, f.municipality_id, f.provider_id, f.product_id, f.valid_from, f.valid_until
        from contracts.line_in_force f
        where f.cooperation_id = cooperation and f.municipality_id = any (allowed) and f.product_id = any (products)
        union all
        select f.line_id, f.municipality_id, f.provider_id, f.product_id, f.valid_from, f.valid_until
        from contracts.line_in_force f
        where cardinality(providers) > 0 and f.cooperation_id = cooperation and f.municipality_id = any (allowed)
          and f.provider_id = any (providers) and f.product_id = any (offered)
        union all
        select f.line_id, f.municipality_id, f.provider_id, f.product_id, f.valid_from, f.valid_until
        from of_entry e join contracts.line_in_force f on f.provider_id = e.provider_id and f.product_id = e.product_id
        where cardinality(entries) > 0 and f.cooperation_id = cooperation and f.municipality_id = any (allowed)
          and f.product_id = any (array(select x.product_id from of_entry x))
          and f.provider_id = any (array(select x.provider_id from of_entry x))) i
      where i.valid_from <= day and (i.valid_until is null or i.valid_until > day)
      order by i.provider_id, i.product_id, i.valid_from desc, i.line_id),
    scored as materialized (
      select c.*, bit_count((coalesce(p.mask, 0) | coalesce(e.mask, 0) | coalesce(v.mask, 0))::bit(8)) as hits,
             coalesce(p.likeness, 0) + bit_count(coalesce(e.mask, 0)::bit(8)) as likeness
      from candidate c
      left join of_product p on p.product_id = c.product_id
      left join of_entry e on e.provider_id = c.provider_id and e.product_id = c.product_id
      left join of_provider v on v.provider_id = c.provider_id),
    best as materialized (select s.* from scored s where s.hits = (select max(t.hits) from scored t)),
    town as materialized (
      select t.town, contracts.kilometres(o.latitude, o.longitude, m.latitude, m.longitude) as km
      from (select distinct s.town from providers.site_ref s where s.cooperation_id = cooperation) t
      join contracts.municipality_point m on lower(m.name) = lower(t.town)
      join contracts.municipality_point o on o.cbs_code = here),
    away as materialized (
      select s.provider_id, round(min(t.km)) as km from providers.site_ref s join town t on t.town = s.town
      where s.cooperation_id = cooperation group by s.provider_id),
    stopped as materialized (
      select s.line_id from contracts.admission_stop s
      where s.cooperation_id = cooperation and s.starts_at <= now_at and (s.ends_on is null or s.ends_on > day)
        and (s.municipality_id is null or s.municipality_id = any (allowed))),
    told as materialized (
      select distinct on (n.line_id) n.line_id, n.waiting_weeks from contracts.availability n
      where n.cooperation_id = cooperation and n.product_id = any (array(select distinct b.product_id from best b))
        and (n.municipality_id is null or n.municipality_id = any (allowed))
      order by n.line_id, n.noted_at desc),
    described as materialized (
      select e.provider_id, e.product_id, e.age_from, e.age_until, e.vouched_at >= sure as is_sure
      from contracts.finder_entry e
      where e.cooperation_id = cooperation and e.product_id = any (array(select distinct b.product_id from best b))),
    found as (
      select b.line_id, b.municipality_id, b.likeness, w.km, b.line_id in (select x.line_id from stopped x) as is_stopped,
             coalesce(e.is_sure, false) as is_sure, a.waiting_weeks
      from best b
      left join described e on e.provider_id = b.provider_id and e.product_id = b.product_id
      left join away w on w.provider_id = b.provider_id
      left join told a on a.line_id = b.line_id
      where (age is null or (e.age_from is null or e.age_from <= age) and (e.age_until is null or e.age_until >= age))
        and (most_weeks is null or a.waiting_weeks <= most_weeks)
        and (most_km is null or w.km <= most_km))
    select f.line_id, f.municipality_id, f.km, count(*) over ()
    from found f
    order by f.is_stopped, f.is_sure desc, round(f.likeness::numeric, 1) desc, f.km nulls last,
             f.waiting_weeks nulls last, f.line_id
    limit most offset skip;
end $$;
