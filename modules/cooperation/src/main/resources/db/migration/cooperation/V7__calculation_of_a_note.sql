-- The number of the calculation that a note rests on. Who has no share in it still has the note that pays it back.
create function cooperation.run_number(run uuid) returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select r.number from cooperation.contribution_run r where r.cooperation_id = kernel.cooperation() and r.id = run
$$;
revoke execute on function cooperation.run_number(uuid) from public;
grant execute on function cooperation.run_number(uuid) to mgr_staff, mgr_municipality, mgr_batch;
