-- The scope of the current transaction, read by every policy. A setting is empty after a local set, never null: nullif.
create function kernel.cooperation() returns uuid
  language sql stable parallel safe as $$ select nullif(current_setting('mgr.cooperation', true), '')::uuid $$;
create function kernel.provider() returns uuid
  language sql stable parallel safe as $$ select nullif(current_setting('mgr.provider', true), '')::uuid $$;
create function kernel.person() returns uuid
  language sql stable parallel safe as $$ select nullif(current_setting('mgr.person', true), '')::uuid $$;
create function kernel.cause() returns text
  language sql stable parallel safe as $$ select coalesce(nullif(current_setting('mgr.cause', true), ''), current_user) $$;
create function kernel.municipalities() returns uuid[]
  language sql stable parallel safe as $$ select coalesce(string_to_array(nullif(current_setting('mgr.municipalities', true), ''), ',')::uuid[], '{}') $$;
-- Legal domains in which the actor may see rows of one software module.
create function kernel.domains(module text) returns text[]
  language sql stable parallel safe as $$
    select coalesce(array_agg(split_part(pair, ':', 2)), '{}')
    from unnest(string_to_array(nullif(current_setting('mgr.domains', true), ''), ',')) as pair
    where split_part(pair, ':', 1) = module $$;

-- Row security in one place. A table is guarded once, then opened per kind of actor.
create function kernel.guard(tbl regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tbl);
  execute format('alter table %s force row level security', tbl);
  execute format('create policy owner on %s to mgr_owner using (true) with check (true)', tbl);
  execute format('create policy backup on %s for select to mgr_backup using (true)', tbl);
  execute format('grant select on %s to mgr_backup', tbl);
end $$;

create function kernel.open_to(tbl regclass, actor_role text, privileges text, predicate text) returns void
  language plpgsql as $$
begin
  execute format('grant %s on %s to %I', privileges, tbl, actor_role);
  execute format('create policy %I on %s to %I using (%s) with check (%s)',
                 replace(actor_role, 'mgr_', ''), tbl, actor_role, predicate, predicate);
end $$;

-- Staff, and the system at work in one cooperation: all rows of that cooperation.
create function kernel.staff_rows(tbl regclass, privileges text default 'select, insert, update') returns void
  language plpgsql as $$
begin
  perform kernel.open_to(tbl, 'mgr_staff', privileges, 'cooperation_id = (select kernel.cooperation())');
  perform kernel.open_to(tbl, 'mgr_batch', privileges, 'cooperation_id = (select kernel.cooperation())');
end $$;

-- Municipalities and providers: the cooperation is always tested too; the predicate says which of its rows.
create function kernel.municipality_rows(tbl regclass, predicate text, privileges text default 'select') returns void
  language plpgsql as $$
begin
  perform kernel.open_to(tbl, 'mgr_municipality', privileges,
    format('cooperation_id = (select kernel.cooperation()) and (%s)', predicate));
end $$;
create function kernel.provider_rows(tbl regclass, predicate text default 'provider_id = (select kernel.provider())',
                                     privileges text default 'select') returns void
  language plpgsql as $$
begin
  perform kernel.open_to(tbl, 'mgr_provider', privileges,
    format('cooperation_id = (select kernel.cooperation()) and (%s)', predicate));
end $$;

-- The two predicates nearly every municipality policy is made of.
create function kernel.own_municipality(col text default 'municipality_id') returns text
  language sql immutable as $$ select format('%I = any ((select kernel.municipalities())::uuid[])', col) $$;
create function kernel.own_domain(module text, col text default 'legal_domain') returns text
  language sql immutable as $$ select format('%I = any ((select kernel.domains(%L))::text[])', col, module) $$;

-- National facts that belong to nobody (municipalities, product categories): everybody reads, only migrations,
-- the administrator of the installation and the system write.
create function kernel.reference(tbl regclass) returns void language plpgsql as $$
declare reader text;
begin
  perform kernel.guard(tbl);
  foreach reader in array array['mgr_staff', 'mgr_municipality', 'mgr_provider', 'mgr_auth'] loop
    execute format('grant select on %s to %I', tbl, reader);
  end loop;
  execute format('create policy reference on %s for select to mgr_staff, mgr_municipality, mgr_provider, mgr_auth using (true)', tbl);
  execute format('grant select, insert, update on %s to mgr_batch, mgr_platform', tbl);
  execute format('create policy reference_writers on %s to mgr_batch, mgr_platform using (true) with check (true)', tbl);
end $$;

-- Every application role may look into a schema; what it sees there is up to grants and policies.
create function kernel.open_schema(name text) returns void language plpgsql as $$
begin
  execute format('grant usage on schema %I to mgr_auth, mgr_platform, mgr_staff, mgr_municipality, mgr_provider, mgr_batch, mgr_backup', name);
end $$;

select kernel.open_schema('kernel');

create table kernel.outbox (
  id             uuid primary key,
  listener       text not null,
  event          text not null,
  payload        text not null,
  cooperation_id uuid,
  cause          text not null,
  created_at     timestamptz not null,
  due_at         timestamptz not null,
  delivered_at   timestamptz,
  attempts       int not null default 0,
  failure        text
);
create index outbox_waiting on kernel.outbox (due_at) where delivered_at is null;
select kernel.guard('kernel.outbox');
-- Whoever changes something may write the message; only the system reads and delivers, staff sees what failed.
select kernel.open_to('kernel.outbox', 'mgr_batch', 'select, insert, update', 'true');
select kernel.open_to('kernel.outbox', 'mgr_staff', 'select, insert', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('kernel.outbox', 'mgr_municipality', 'insert', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('kernel.outbox', 'mgr_provider', 'insert', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('kernel.outbox', 'mgr_platform', 'insert', 'true');

create table kernel.demo_load (
  module    text primary key,
  demo_day  date not null,
  loaded_at timestamptz not null
);
select kernel.reference('kernel.demo_load');

-- When each work of the background ran last, per node; every node keeps its own rows up to date in place.
create table kernel.round (
  name       text not null,
  node       text not null,
  pause_ms   bigint not null,
  started_at timestamptz,
  ended_at   timestamptz,
  failure    text,
  due_at     timestamptz not null,
  seen_at    timestamptz not null,
  primary key (name, node)
);
select kernel.guard('kernel.round');
select kernel.open_to('kernel.round', 'mgr_batch', 'select, insert, update, delete', 'true');
select kernel.open_to('kernel.round', reader, 'select', 'true') from unnest(array['mgr_staff', 'mgr_platform']) as reader;
