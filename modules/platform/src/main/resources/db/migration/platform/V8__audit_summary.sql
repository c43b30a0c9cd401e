-- How much trail there is, over all chains: what a backup notes of itself. Who may read less sees less.
create function platform.audit_summary() returns table (chains bigint, entries bigint)
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select count(*), coalesce(sum(sequence), 0)::bigint from platform.audit_head
$$;
