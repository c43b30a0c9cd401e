-- Where providers give care, for modules that ask how far that is.
create view providers.site_ref with (security_invoker = true) as
  select id, cooperation_id, provider_id, name, postcode, town from providers.site;
grant select on providers.site_ref to mgr_staff, mgr_municipality, mgr_provider, mgr_batch;
