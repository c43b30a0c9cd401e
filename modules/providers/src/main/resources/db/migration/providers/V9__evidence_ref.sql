-- Until when evidence counts, for modules that show it with what they have of a provider: the last one of each kind that
-- ends by itself.
create view providers.evidence_ref with (security_invoker = true) as
  select distinct on (e.cooperation_id, e.provider_id, e.kind)
         e.cooperation_id, e.provider_id, e.kind, k.name as kind_name, e.valid_through
  from providers.evidence e join providers.evidence_kind k on k.code = e.kind
  where e.state = 'geaccepteerd'
  order by e.cooperation_id, e.provider_id, e.kind, e.valid_through desc nulls first;
grant select on providers.evidence_ref to mgr_staff, mgr_municipality, mgr_provider, mgr_batch;
-- A municipality may ask, and is told nothing of it.
select kernel.municipality_rows('providers.evidence', 'false');
