-- On whose page a change is told: rows that are part of another record say of which.
select platform.audited_in('cooperation.participant', 'municipality_id');
select platform.audited_in('cooperation.participation', 'municipality_id');
select platform.audited_in('cooperation.frozen_export', 'municipality_id', 'content');
select platform.audited_in('cooperation.submodule', 'module_id');

-- Was not in the trail before.
select platform.audited_in('cooperation.inhabitant_count', 'municipality_id');
select platform.audited('cooperation.sub_region');
select platform.audited_in('cooperation.sub_region_member', 'municipality_id');
