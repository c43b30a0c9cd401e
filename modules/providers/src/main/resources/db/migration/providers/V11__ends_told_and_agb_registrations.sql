-- When the provider was told that the consent for a subcontractor ends. What was decided stays as it was.
alter table providers.subcontract add column reminded_on date;
grant update (reminded_on) on providers.subcontract to mgr_staff, mgr_batch;

create or replace function providers.guard_subcontract() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.id, new.cooperation_id, new.provider_id, new.name, new.kvk_number, new.work, new.valid_through, new.asked_at,
      new.asked_by)
     is distinct from (old.id, old.cooperation_id, old.provider_id, old.name, old.kvk_number, old.work, old.valid_through,
                       old.asked_at, old.asked_by) then
    raise exception 'what was asked stays as it is' using errcode = 'insufficient_privilege';
  end if;
  -- only told; what is calculated is not known yet here
  if to_jsonb(new) - '{reminded_on,during}'::text[] = to_jsonb(old) - '{reminded_on,during}'::text[] then
    return new;
  end if;
  if old.state <> 'gevraagd'
     and (old.state <> 'toegestaan' or new.state not in ('ingetrokken', 'beeindigd')
          or (new.valid_from, new.decided_at, new.decided_by, new.reason)
             is distinct from (old.valid_from, old.decided_at, old.decided_by, old.reason)) then
    raise exception 'subcontract % was decided on', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
