-- On whose page a change is told: rows that are part of another record say of which.
select platform.audited_in('procurement.lot', 'tender_id');
select platform.audited_in('procurement.lot_line', 'lot_id');
select platform.audited_in('procurement.application', 'lot_id');
select platform.audited_in('procurement.award', 'application_id');
