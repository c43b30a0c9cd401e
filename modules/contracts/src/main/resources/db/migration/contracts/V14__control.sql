-- Supervision: whether what was declared was allowed (formeel) and really delivered (materieel). The goal is set before
-- anything is looked at (Regeling Jeugdwet 6b.2). A plan about no contract is the general one, which is public (6b.4); one
-- about a contract goes by a sample, and looks at files only when it is said why that is needed (6b.5).
create table contracts.control_plan (
  id             uuid primary key,
  version        bigint not null default 1,
  cooperation_id uuid not null,
  number         text not null check (number <> ''),
  kind           text not null check (kind in ('formeel', 'materieel')),
  contract_id    uuid,
  provider_id    uuid,
  title          text not null check (title = btrim(title) and char_length(title) between 1 and 200),
  goal           text not null check (goal = btrim(goal) and char_length(goal) between 1 and 2000),
  risk           text not null default '' check (char_length(risk) <= 2000),
  first_day      date not null,
  last_day       date not null check (last_day >= first_day),
  detailed       boolean not null,
  necessity      text not null default '' check (char_length(necessity) <= 2000),
  status         text not null check (status in ('concept', 'vastgesteld', 'uitgevoerd', 'gehoord', 'afgerond')),
  sample_size    bigint check (sample_size > 0),
  sample_method  text not null default '' check (char_length(sample_method) <= 500),
  -- last day on which the provider may give its view
  hearing_until  date,
  heard_on       date,
  outcome        text check (outcome in ('geen-gevolg', 'herstel', 'terugvordering', 'tariefkorting', 'melding-inspectie')),
  motivation     text not null default '' check (char_length(motivation) <= 2000),
  made_at        timestamptz not null,
  made_by        text not null,
  closed_at      timestamptz,
  closed_by      text,
  unique (cooperation_id, id),
  constraint control_number unique (cooperation_id, number),
  check ((contract_id is null) = (provider_id is null)),
  check (status = 'concept' or risk <> ''),
  check (status = 'concept' or not detailed or necessity <> ''),
  check (contract_id is not null or status in ('concept', 'vastgesteld')),
  check (sample_size is null or status <> 'concept' and sample_method <> ''),
  check (status in ('concept', 'vastgesteld') or sample_size is not null and hearing_until is not null),
  check ((heard_on is null) = (status in ('concept', 'vastgesteld', 'uitgevoerd'))),
  check (num_nonnulls(outcome, closed_at, closed_by) = case status when 'afgerond' then 3 else 0 end),
  check (status <> 'afgerond' or motivation <> ''),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id)
);
create index control_plan_of_provider on contracts.control_plan (cooperation_id, provider_id);
create index control_plan_of_contract on contracts.control_plan (cooperation_id, contract_id);

-- What was found at one number of the sample, without whose it is.
create table contracts.control_finding (
  id             uuid primary key,
  cooperation_id uuid not null,
  plan_id        uuid not null,
  provider_id    uuid not null,
  number         bigint not null check (number > 0),
  rule           text not null check (rule = btrim(rule) and char_length(rule) between 1 and 200),
  finding        text not null check (finding = btrim(finding) and char_length(finding) between 1 and 1000),
  cents          bigint not null check (cents >= 0),
  noted_at       timestamptz not null,
  noted_by       text not null,
  unique (cooperation_id, id),
  foreign key (cooperation_id, plan_id) references contracts.control_plan (cooperation_id, id)
);
create index control_finding_of on contracts.control_finding (cooperation_id, plan_id);

-- What the provider thinks of the findings, once, before there is an outcome.
create table contracts.control_view (
  id             uuid primary key,
  cooperation_id uuid not null,
  plan_id        uuid not null,
  provider_id    uuid not null,
  words          text not null check (words = btrim(words) and char_length(words) between 1 and 4000),
  given_at       timestamptz not null,
  given_by       text not null,
  unique (cooperation_id, id),
  constraint control_view_once unique (cooperation_id, plan_id),
  foreign key (cooperation_id, plan_id) references contracts.control_plan (cooperation_id, id)
);

-- What follows from an outcome, by a day; an amount where money goes back.
create table contracts.control_follow_up (
  id             uuid primary key,
  cooperation_id uuid not null,
  plan_id        uuid not null,
  provider_id    uuid not null,
  what           text not null check (what = btrim(what) and char_length(what) between 1 and 500),
  due_on         date not null,
  cents          bigint check (cents > 0),
  done_at        timestamptz,
  done_by        text,
  check ((done_at is null) = (done_by is null)),
  unique (cooperation_id, id),
  foreign key (cooperation_id, plan_id) references contracts.control_plan (cooperation_id, id)
);
create index control_follow_up_of on contracts.control_follow_up (cooperation_id, plan_id);

select kernel.guard('contracts.control_plan');
select kernel.staff_rows('contracts.control_plan');
-- The provider is told when a check of it is settled on, and reads the public plan; a municipality reads that, and what came of a check on a
-- contract of its own when it is over. Amounts stand elsewhere: they are of all municipalities together.
select kernel.provider_rows('contracts.control_plan', '(contract_id is null or provider_id = (select kernel.provider())) and status <> ''concept''');
select kernel.municipality_rows('contracts.control_plan', 'status <> ''concept'' and (contract_id is null or status = ''afgerond''
  and exists (select 1 from contracts.line_municipality m
              where m.cooperation_id = control_plan.cooperation_id and m.contract_id = control_plan.contract_id))');
select platform.audited('contracts.control_plan');

select kernel.guard('contracts.control_finding');
select kernel.staff_rows('contracts.control_finding', 'select, insert, delete');
select kernel.provider_rows('contracts.control_finding', 'provider_id = (select kernel.provider()) and exists (
  select 1 from contracts.control_plan p where p.cooperation_id = control_finding.cooperation_id and p.id = control_finding.plan_id
    and p.status in (''uitgevoerd'', ''gehoord'', ''afgerond''))');
select platform.audited_in('contracts.control_finding', 'plan_id');

select kernel.guard('contracts.control_view');
select kernel.staff_rows('contracts.control_view', 'select, insert');
select kernel.provider_rows('contracts.control_view', 'provider_id = (select kernel.provider())', 'select, insert');
select platform.audited_in('contracts.control_view', 'plan_id');

select kernel.guard('contracts.control_follow_up');
select kernel.staff_rows('contracts.control_follow_up', 'select, insert, update (done_at, done_by)');
select kernel.provider_rows('contracts.control_follow_up', 'provider_id = (select kernel.provider())');
select platform.audited_in('contracts.control_follow_up', 'plan_id');

-- A check goes one step at a time. Its goal stands when it is settled on; there is no outcome before the provider was heard.
create function contracts.guard_control_plan() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'concept' then
      raise exception 'a check begins as a draft' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if (old.status, new.status) not in (('concept', 'concept'), ('concept', 'vastgesteld'), ('vastgesteld', 'vastgesteld'),
      ('vastgesteld', 'uitgevoerd'), ('uitgevoerd', 'gehoord'), ('gehoord', 'afgerond')) then
    raise exception 'a check goes one step at a time' using errcode = 'insufficient_privilege';
  end if;
  if old.status <> 'concept'
     and (new.kind, new.contract_id, new.provider_id, new.title, new.goal, new.risk, new.first_day, new.last_day, new.detailed,
          new.necessity)
         is distinct from (old.kind, old.contract_id, old.provider_id, old.title, old.goal, old.risk, old.first_day,
          old.last_day, old.detailed, old.necessity) then
    raise exception 'the goal of a check stands before it begins' using errcode = 'insufficient_privilege';
  end if;
  if old.sample_size is not null and (new.sample_size, new.sample_method) is distinct from (old.sample_size, old.sample_method) then
    raise exception 'a sample is drawn once' using errcode = 'insufficient_privilege';
  end if;
  if new.status = 'gehoord' and new.heard_on <= new.hearing_until and not exists (
      select from contracts.control_view v where v.cooperation_id = new.cooperation_id and v.plan_id = new.id) then
    raise exception 'the provider may still give its view' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger control_plan_step_by_step before insert or update on contracts.control_plan
  for each row execute function contracts.guard_control_plan();

create function contracts.guard_control_part() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  at text := case tg_table_name when 'control_finding' then 'vastgesteld' when 'control_view' then 'uitgevoerd' else 'afgerond' end;
begin
  if not exists (select from contracts.control_plan p where p.cooperation_id = new.cooperation_id and p.id = new.plan_id
                   and p.provider_id = new.provider_id and p.status = at) then
    raise exception 'a check of its provider that is %', at using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger control_finding_in_time before insert on contracts.control_finding
  for each row execute function contracts.guard_control_part();
create trigger control_view_in_time before insert on contracts.control_view
  for each row execute function contracts.guard_control_part();
create trigger control_follow_up_in_time before insert on contracts.control_follow_up
  for each row execute function contracts.guard_control_part();
