-- Two records of one care provider become one: documents go with the provider they are marked for, and with the record they
-- are at. Whose a document is never changes otherwise; nobody is given this function, and the owner of the tables calls it for
-- a module that knows that it may.
create function platform.documents_follow(old_provider uuid, new_provider uuid, old_subject text, new_subject text) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  n bigint := platform.documents_for(old_provider, old_subject);
  old_record uuid := split_part(old_subject, ':', 3);
  new_record uuid := split_part(new_subject, ':', 3);
begin
  update platform.document_content c set provider_id = new_provider
  where c.cooperation_id = kernel.cooperation() and c.provider_id = old_provider;
  update platform.document_version v
  set provider_id = case when v.provider_id = old_provider then new_provider else v.provider_id end,
      record_id = case when v.record_id = old_record then new_record else v.record_id end
  where v.cooperation_id = kernel.cooperation() and (v.provider_id = old_provider or v.record_id = old_record);
  update platform.document d
  set provider_id = case when d.provider_id = old_provider then new_provider else d.provider_id end,
      subject = case when d.subject = old_subject then new_subject else d.subject end,
      record_id = case when d.subject = old_subject then new_record else d.record_id end
  where d.cooperation_id = kernel.cooperation() and (d.provider_id = old_provider or d.subject = old_subject);
  return n;
end $$;

-- How many there are.
create function platform.documents_for(provider uuid, record text) returns bigint
  language sql stable as $$
    select count(*) from platform.document d
    where d.cooperation_id = (select kernel.cooperation()) and (d.provider_id = provider or d.subject = record) $$;
revoke all on function platform.documents_follow(uuid, uuid, text, text) from public;
