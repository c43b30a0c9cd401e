-- A care provider sends documents of its own to records that its modules open to it, as a municipality does (V25): for itself
-- and the team. It only adds: a document, its first version and the content of that.
grant insert on platform.document, platform.document_version, platform.document_content to mgr_provider;

create policy sent_to_own_provider on platform.document_version as restrictive for insert to mgr_provider
  with check (cooperation_id = (select kernel.cooperation()) and provider_id = (select kernel.provider()) and number = 1
              and exists (select from platform.document d
                          where d.cooperation_id = document_version.cooperation_id and d.id = document_version.document_id));
create policy sent_to_own_provider on platform.document_content as restrictive for insert to mgr_provider
  with check (cooperation_id = (select kernel.cooperation()) and provider_id = (select kernel.provider())
              and exists (select from platform.document_version v
                          where v.cooperation_id = document_content.cooperation_id and v.id = document_content.version_id));

-- As before: who changes no document cannot hold one either; its first version comes with the document itself.
create or replace function platform.refuse_version_of_destroyed() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if current_user not in ('mgr_municipality', 'mgr_provider') then
    perform from platform.document d where d.cooperation_id = new.cooperation_id and d.id = new.document_id for key share;
  end if;
  if exists (select from platform.document d
             where d.cooperation_id = new.cooperation_id and d.id = new.document_id and d.destroyed_at is not null) then
    raise exception 'document % was destroyed', new.document_id using errcode = 'object_not_in_prerequisite_state';
  end if;
  return new;
end $$;
