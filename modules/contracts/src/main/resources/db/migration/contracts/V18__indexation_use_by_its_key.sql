-- What was spent is looked up by its key, line by line. As a plain join the planner, which cannot know how many tariffs a run
-- has, went through all spending of the run for each of them: half a minute and more for a quarter of a million.

-- Old and new side by side, as a run that is not applied would have it. For the team.
create or replace function contracts.indexation_plan(run uuid)
  returns table (line_id uuid, municipality_id uuid, contract_id uuid, provider_id uuid, product_id uuid,
                 percentage numeric, cents bigint, new_cents bigint, spent bigint)
  language sql stable as $$
    select i.line_id, i.municipality_id, i.contract_id, i.provider_id, i.product_id, i.percentage, i.cents, i.new_cents,
           u.cents
    from contracts.indexation_of(run) i
    left join lateral (
      select x.cents from contracts.indexation_use x
      where x.run_id = run and x.line_id = i.line_id and x.municipality_id = i.municipality_id limit 1) u on true
    where i.verdict = 'rises' $$;

-- The same of a run that was applied, as it stands in the tariffs. For everybody whose tariffs they are.
create or replace function contracts.indexation_done(run uuid)
  returns table (line_id uuid, municipality_id uuid, contract_id uuid, provider_id uuid, product_id uuid,
                 percentage numeric, cents bigint, new_cents bigint, spent bigint)
  language sql stable as $$
    select t.line_id, t.municipality_id, l.contract_id, t.provider_id, l.product_id,
           round((t.base / coalesce(b.base, b.cents) - 1) * 100, 2), b.cents, t.cents, u.cents
    from contracts.indexation_run r
    join contracts.tariff t on t.cooperation_id = r.cooperation_id and t.origin = 'contracts:indexation:' || r.id
    join contracts.contract_line l on l.cooperation_id = t.cooperation_id and l.id = t.line_id
    join contracts.tariff b on b.line_id = t.line_id and b.municipality_id = t.municipality_id
      and b.valid_until = t.valid_from
    left join lateral (
      select x.cents from contracts.indexation_use x
      where x.run_id = r.id and x.line_id = t.line_id and x.municipality_id = t.municipality_id limit 1) u on true
    where r.id = run $$;
