-- Its setting is known once the library is loaded
select public.show_limit();

-- Who may find entries of a kind is asked with every key of the own scope, for a municipality with several legal domains
-- some forty per kind, of which the entries use three or four. Each of them cost as much as one that is used, for each
-- entry that was looked at. The keys that entries have are learnt as their words are, and only those are asked for.
-- A key may stand twice; nobody waits for another's keys. One that no entry has any more finds nothing.
create table platform.search_reach (
  id  bigint generated always as identity primary key,
  key bigint not null
);
create index search_reach_key on platform.search_reach (key);
select kernel.guard('platform.search_reach');

create function platform.learn_reach() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into platform.search_reach (key)
  select distinct one.key from changed c cross join lateral unnest(c.audience) as one (key)
  where not exists (select from platform.search_reach k where k.key = one.key);
  return null;
end $$;
create trigger learn_reach after insert on platform.search_entry
  referencing new table as changed for each statement execute function platform.learn_reach();
create trigger learn_changed_reach after update on platform.search_entry
  referencing new table as changed for each statement execute function platform.learn_reach();
insert into platform.search_reach (key)
select distinct one.key from platform.search_entry e cross join lateral unnest(e.audience) as one (key);

-- The keys of a scope that entries of a kind have.
create function platform.search_reached(cooperation uuid, kind text, scope text[]) returns bigint[]
  language sql stable set search_path = pg_catalog, pg_temp as $$
    select array(select k.key from platform.search_reach k
                 where k.key = any (platform.search_keys(cooperation, kind, scope)) group by k.key order by k.key) $$;

-- All entries anew, from the records as they are.
create or replace function platform.rebuild_search() returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  lock table platform.search_entry in share row exclusive mode;
  delete from platform.search_entry;
  delete from platform.search_word;
  delete from platform.search_reach;
  perform platform.fill_search(kind) from platform.search_kinds() as kind;
  return (select count(*) from platform.search_entry);
end $$;

-- The search box. Of each kind that is wanted the best hits, with the number of hits of that kind (none above 500 are
-- counted); guessed when the words as they stand give nothing and others, spelt nearly so, were taken instead.
--   asked   as typed
--   wanted  kinds, e.g. contracts:contract
--   most    rows per kind, after so many that are skipped
create or replace function platform.search(asked text, wanted text[], most int, skip int)
  returns table (kind text, subject_id uuid, title text, rank real, total bigint, guessed boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  cooperation uuid := kernel.cooperation();
  scope       text[] := platform.search_audience();
  parts       text[] := platform.search_parts(asked);
  said        text := lower(btrim(left(asked, 200)));
  exact       text[] := parts || array_to_string(parts, '');
  query       tsquery;
  before      tsquery;
begin
  if cardinality(scope) = 0 then
    raise exception 'search needs a scope' using errcode = 'insufficient_privilege';
  end if;
  for attempt in 1 .. 3 loop
    exit when cardinality(parts) = 0 or (attempt = 3 and cardinality(parts) = 1);
    before := query;
    query := platform.search_query(cooperation, parts, attempt > 1, attempt < 3);
    exit when query is null;
    -- all words are known, so nothing is spelt otherwise
    continue when query = before;
    return query
      select reach.kind, h.subject_id, h.title, h.rank, h.total, attempt > 1
      from (select w.kind, platform.search_reached(cooperation, w.kind, scope) as keys from unnest(wanted) as w (kind)
            offset 0) as reach
      cross join lateral (
        select c.subject_id, c.title, c.rank, count(*) over () as total
        from (
          select e.subject_id, e.title,
                 (ts_rank('{0.1, 0.2, 0.4, 1.0}', e.document, query)
                  + case when e.codes && exact then 4 else 0 end
                  + case when lower(e.title) = said then 3 when starts_with(lower(e.title), said) then 1 else 0 end
                  + case when attempt > 1 then public.word_similarity(said, lower(e.title)) + public.similarity(said, lower(e.title)) else 0 end)::real as rank
          from platform.search_entry e
          where e.audience && reach.keys and e.document @@ query
            -- the keys say so already; not as an equation, or the planner would walk a whole kind by its primary key
            and (e.cooperation_id, e.kind) is not distinct from (cooperation, reach.kind)
          limit 500) as c
        order by c.rank desc, c.title, c.subject_id
        limit most offset skip) as h
      where cardinality(reach.keys) > 0;
    exit when found;
  end loop;
end $$;
