-- The keys of an entry stand in one order and once each, in whatever order its audience was named: entries that say the
-- same are the same, for the check in the night and for a refresh that then has nothing to write.
create or replace function platform.search_keys(cooperation_id uuid, kind text, words text[]) returns bigint[]
  language sql immutable parallel safe as $$
    select array(select distinct platform.search_key($1, $2, word) from unnest($3) as word order by 1) $$;
select platform.rebuild_search();
