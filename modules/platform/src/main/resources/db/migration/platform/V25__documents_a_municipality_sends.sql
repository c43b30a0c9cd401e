-- A municipality sends documents of its own to records that its modules open to it: for itself and the team, under the mark
-- that stands in all three tables already. It only adds: a document, its first version and the content of that.
grant insert on platform.document, platform.document_version, platform.document_content to mgr_municipality;

create policy sent_to_own on platform.document_version as restrictive for insert to mgr_municipality
  with check (cooperation_id = (select kernel.cooperation())
              and municipality_id = any ((select kernel.municipalities())::uuid[]) and number = 1
              and exists (select from platform.document d
                          where d.cooperation_id = document_version.cooperation_id and d.id = document_version.document_id));
create policy sent_to_own on platform.document_content as restrictive for insert to mgr_municipality
  with check (cooperation_id = (select kernel.cooperation())
              and municipality_id = any ((select kernel.municipalities())::uuid[])
              and exists (select from platform.document_version v
                          where v.cooperation_id = document_content.cooperation_id and v.id = document_content.version_id));

-- Who adds a version just while a document is being destroyed waits for that, and then finds that there is nothing to add to.
-- A municipality changes no document, so it cannot hold one; its first version comes with the document itself.
create or replace function platform.refuse_version_of_destroyed() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if current_user <> 'mgr_municipality' then
    perform from platform.document d where d.cooperation_id = new.cooperation_id and d.id = new.document_id for key share;
  end if;
  if exists (select from platform.document d
             where d.cooperation_id = new.cooperation_id and d.id = new.document_id and d.destroyed_at is not null) then
    raise exception 'document % was destroyed', new.document_id using errcode = 'object_not_in_prerequisite_state';
  end if;
  return new;
end $$;
