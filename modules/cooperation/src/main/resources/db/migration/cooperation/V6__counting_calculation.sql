-- Which calculation a year goes by: the last of what it did cost, or else the last of what was planned. Also a municipality
-- that has no share in it may know that it is there, or it would take an older one for the last.
create function cooperation.counting_run(of_year bigint)
  returns table (id uuid, kind text, number bigint, made_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select r.id, r.kind, r.number, r.made_at from cooperation.contribution_run r
    where r.cooperation_id = kernel.cooperation() and r.year = of_year
    order by r.kind = 'afrekening' desc, r.number desc limit 1
$$;
revoke execute on function cooperation.counting_run(bigint) from public;
grant execute on function cooperation.counting_run(bigint) to mgr_staff, mgr_municipality, mgr_batch;
