-- On whose page a change is told: rows that are part of another record say of which.
select platform.audited_in('providers.site', 'provider_id');
