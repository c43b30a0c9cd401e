-- History that people can read: each line knows the act it is part of, the record on whose page it belongs and the why.
alter table platform.audit_entry
  add column act uuid,
  add column record_id uuid,
  add column reason text;
create index audit_entry_record on platform.audit_entry (record_id, id) where record_id is not null;
create index audit_entry_at on platform.audit_entry (cooperation_id, at);

-- As before. An argument that begins with @ is no hidden column but the one that holds the id of the record.
create or replace function platform.write_history() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  before_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after_row  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  whole_row  jsonb := coalesce(after_row, before_row);
  old_part   jsonb := before_row;
  new_part   jsonb := after_row;
  belongs_to uuid;
begin
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, after_row -> o.key) into old_part, new_part
    from jsonb_each(before_row) as o
    where o.key <> 'version' and after_row -> o.key is distinct from o.value;
    if old_part is null then
      return null;
    end if;
  end if;
  for i in 0 .. tg_nargs - 1 loop
    if left(tg_argv[i], 1) = '@' then
      belongs_to := (whole_row ->> substr(tg_argv[i], 2))::uuid;
    else
      if old_part ? tg_argv[i] then old_part := jsonb_set(old_part, array[tg_argv[i]], '"***"'); end if;
      if new_part ? tg_argv[i] then new_part := jsonb_set(new_part, array[tg_argv[i]], '"***"'); end if;
    end if;
  end loop;
  insert into platform.audit_entry (cooperation_id, table_name, row_id, operation, old, new, person_id, cause,
                                    act, record_id, reason)
  values (coalesce((whole_row ->> 'cooperation_id')::uuid, kernel.cooperation()),
          tg_table_schema || '.' || tg_table_name, (whole_row ->> 'id')::uuid, lower(tg_op),
          old_part, new_part, kernel.person(), kernel.cause(), kernel.act(), belongs_to, kernel.reason());
  return null;
end $$;

-- Puts the history trigger on a table whose rows are part of a record that another table holds, or moves it there.
create function platform.audited_in(tbl regclass, record_column text, variadic hidden text[] default '{}') returns void
  language plpgsql as $$
begin
  execute format('drop trigger if exists history on %s', tbl);
  perform platform.audited(tbl, variadic array['@' || record_column] || hidden);
end $$;

create or replace function platform.record(table_name text, row_id uuid, operation text, facts jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if operation not in ('run', 'look', 'log-in') then
    raise exception 'changes are recorded by trigger only, not %', operation using errcode = 'insufficient_privilege';
  end if;
  insert into platform.audit_entry (cooperation_id, table_name, row_id, operation, new, person_id, cause, act, record_id, reason)
  values (kernel.cooperation(), table_name, row_id, operation, facts, kernel.person(), kernel.cause(),
          kernel.act(), row_id, kernel.reason());
end $$;

-- hash = sha256(previous || every field with its length before it; -1 for none). The fields that came later count as soon
-- as one of them is filled: lines from before keep the hash they have.
create or replace function platform.entry_hash(previous bytea, sequence bigint, entry platform.audit_entry) returns bytea
  language sql immutable set search_path = pg_catalog, pg_temp as $$
    select sha256(previous || string_agg(
             coalesce(int4send(octet_length(convert_to(field, 'UTF8'))) || convert_to(field, 'UTF8'), int4send(-1)),
             ''::bytea order by place))
    from unnest(array[
      platform.chain(entry.cooperation_id)::text, sequence::text, entry.id::text, entry.table_name, entry.row_id::text,
      entry.operation, entry.old::text, entry.new::text, entry.person_id::text, entry.cause,
      (extract(epoch from entry.at) * 1000000)::bigint::text]
      || case when num_nonnulls(entry.act, entry.record_id, entry.reason) > 0
              then array[entry.act::text, entry.record_id::text, entry.reason] end) with ordinality as fields (field, place)
$$;

select platform.audited_in('platform.membership', 'person_id');
select platform.audited_in('platform.credential', 'person_id', 'secret');
select platform.audited_in('platform.second_step', 'person_id', 'secret', 'last_period');
select platform.audited_in('platform.recovery_code', 'person_id', 'hash');
-- Was not in the trail before: who gave whom a link to set a password.
select platform.audited_in('platform.one_time_token', 'person_id', 'hash');
