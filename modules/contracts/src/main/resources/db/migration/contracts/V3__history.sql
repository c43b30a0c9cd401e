-- On whose page a change is told: rows that are part of another record say of which.
select platform.audited_in('contracts.contract_line', 'contract_id');
