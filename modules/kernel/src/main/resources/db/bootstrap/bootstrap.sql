-- Roles, grants and extensions, once per database, by its administrator. Running it again changes nothing.
-- @database@, @app.password@ and @migrate.password@ are filled in by the launcher.
do $$
declare role_name text;
begin
  foreach role_name in array array['mgr_owner', 'mgr_auth', 'mgr_platform', 'mgr_staff', 'mgr_municipality', 'mgr_provider', 'mgr_batch'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I nologin noinherit nosuperuser nobypassrls', role_name);
    end if;
  end loop;
  if not exists (select from pg_roles where rolname = 'mgr_backup') then
    create role mgr_backup nologin noinherit nosuperuser bypassrls;
  end if;
  foreach role_name in array array['mgr_app', 'mgr_migrate'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I login noinherit nosuperuser nobypassrls', role_name);
    end if;
  end loop;
end $$;

alter role mgr_app password '@app.password@';
alter role mgr_migrate password '@migrate.password@';
alter role mgr_app set statement_timeout = '30s';
alter role mgr_app set lock_timeout = '5s';
-- one statement serves a single row and ten thousand: a plan made once for all of them would read the latter one by one
alter role mgr_app set plan_cache_mode = 'force_custom_plan';
alter role mgr_app set idle_in_transaction_session_timeout = '60s';

grant mgr_auth, mgr_platform, mgr_staff, mgr_municipality, mgr_provider, mgr_batch to mgr_app;
grant mgr_owner to mgr_migrate;

revoke all on database @database@ from public;
grant connect on database @database@ to mgr_app, mgr_migrate, mgr_backup;
grant create on database @database@ to mgr_owner;
revoke create on schema public from public;

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists pgcrypto;
