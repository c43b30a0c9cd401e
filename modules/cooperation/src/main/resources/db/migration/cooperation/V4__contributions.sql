-- What the cooperation costs per year, by which key municipalities share it, and what each of them pays.

-- Of a submodule, or of the base tasks that all share. What it did cost is known at the end of the year.
create table cooperation.budget (
  id             uuid primary key,
  cooperation_id uuid not null references cooperation.cooperation,
  year           bigint not null check (year between 2015 and 2100),
  submodule_id   uuid,
  cents          bigint not null check (cents > 0),
  actual_cents   bigint check (actual_cents > 0),
  state          text not null check (state in ('known', 'assumed')),
  source         text not null check (source = trim(source) and source <> ''),
  version        bigint not null default 1,
  unique (cooperation_id, id),
  constraint budget_once unique nulls not distinct (cooperation_id, year, submodule_id),
  foreign key (cooperation_id, submodule_id) references cooperation.submodule (cooperation_id, id)
);
select kernel.guard('cooperation.budget');
select kernel.staff_rows('cooperation.budget');
select platform.audited('cooperation.budget');

-- Fixed amounts come first; what they leave is shared by weight, and within a part by figure times days.
create table cooperation.cost_key_part (
  id             uuid primary key,
  cooperation_id uuid not null,
  budget_id      uuid not null,
  kind           text not null check (kind in ('vast', 'inwoners', 'clienten', 'omzet', 'contracten')),
  weight         bigint not null check (weight between 0 and 100),
  fixed_cents    bigint not null check (fixed_cents >= 0),
  years_back     bigint not null check (years_back between 0 and 2),
  check ((kind = 'vast') = (weight = 0)),
  check ((kind = 'vast') = (fixed_cents > 0)),
  constraint cost_key_part_once unique (cooperation_id, budget_id, kind),
  foreign key (cooperation_id, budget_id) references cooperation.budget (cooperation_id, id)
);
select kernel.guard('cooperation.cost_key_part');
select kernel.staff_rows('cooperation.cost_key_part', 'select, insert, update, delete');
select platform.audited_in('cooperation.cost_key_part', 'budget_id');

-- Figures that no module supplies, as they were entered or read in. Per law where the kind has one per law.
create table cooperation.key_figure (
  id              uuid primary key,
  cooperation_id  uuid not null references cooperation.cooperation,
  municipality_id uuid not null references cooperation.municipality,
  year            bigint not null check (year between 2010 and 2100),
  kind            text not null check (kind in ('inwoners', 'clienten', 'omzet', 'contracten')),
  legal_domain    text check (legal_domain in ('jeugd', 'wmo', 'bw', 'participatie')),
  value           bigint not null check (value between 0 and 1000000000000),
  state           text not null check (state in ('known', 'assumed')),
  source          text not null check (source = trim(source) and source <> ''),
  check (kind <> 'inwoners' or legal_domain is null),
  constraint key_figure_once unique nulls not distinct (cooperation_id, year, kind, legal_domain, municipality_id)
);
select kernel.guard('cooperation.key_figure');
select kernel.staff_rows('cooperation.key_figure', 'select, insert, update, delete');
select platform.audited_in('cooperation.key_figure', 'municipality_id');

-- After this nothing of the year changes any more.
create table cooperation.closed_year (
  id             uuid primary key,
  cooperation_id uuid not null references cooperation.cooperation,
  year           bigint not null,
  closed_at      timestamptz not null,
  closed_by      text not null,
  constraint closed_year_once unique (cooperation_id, year)
);
select kernel.guard('cooperation.closed_year');
select kernel.staff_rows('cooperation.closed_year', 'select, insert');
select platform.audited('cooperation.closed_year');

-- A calculation of all contributions of a year, with everything it was made of, for ever. A recalculation is a next
-- number; of each is kept which was the one before it.
create table cooperation.contribution_run (
  id             uuid primary key,
  cooperation_id uuid not null references cooperation.cooperation,
  year           bigint not null,
  kind           text not null check (kind in ('begroting', 'afrekening')),
  number         bigint not null check (number > 0),
  previous_id    uuid,
  cents          bigint not null,
  sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  made_at        timestamptz not null,
  made_by        text not null,
  unique (cooperation_id, id),
  constraint contribution_run_number unique (cooperation_id, year, number),
  foreign key (cooperation_id, previous_id) references cooperation.contribution_run (cooperation_id, id)
);

create table cooperation.contribution_budget (
  run_id         uuid not null,
  position       bigint not null,
  cooperation_id uuid not null,
  submodule_id   uuid,
  module         text not null,
  submodule      text not null,
  cents          bigint not null,
  state          text not null,
  source         text not null,
  primary key (cooperation_id, run_id, position),
  foreign key (cooperation_id, run_id) references cooperation.contribution_run (cooperation_id, id)
);

-- What a municipality pays of one budget: exact is in cents, before rounding; raised when it got one of the cents left.
create table cooperation.contribution (
  run_id            uuid not null,
  position          bigint not null,
  cooperation_id    uuid not null,
  municipality_id   uuid not null,
  municipality_code text not null,
  municipality_name text not null,
  days              bigint not null check (days > 0),
  taken             text not null,
  exact             numeric not null,
  cents             bigint not null check (cents >= 0),
  raised            boolean not null,
  primary key (cooperation_id, run_id, position, municipality_id),
  foreign key (cooperation_id, run_id) references cooperation.contribution_run (cooperation_id, id),
  foreign key (cooperation_id, run_id, position)
    references cooperation.contribution_budget (cooperation_id, run_id, position)
);
create index contribution_of on cooperation.contribution (cooperation_id, municipality_id);

-- Why: exact = pot x points / points_total, points = figure x days. Of a fixed amount the figure is the amount of a year.
create table cooperation.contribution_reason (
  run_id          uuid not null,
  position        bigint not null,
  part            bigint not null,
  cooperation_id  uuid not null,
  municipality_id uuid not null,
  kind            text not null,
  weight          bigint not null,
  pot             numeric not null,
  figures_year    bigint,
  origin_name     text,
  figure          bigint not null,
  state           text not null,
  source          text not null,
  days            bigint not null,
  points          bigint not null,
  points_total    bigint not null,
  exact           numeric not null,
  primary key (cooperation_id, run_id, position, municipality_id, part),
  foreign key (cooperation_id, run_id) references cooperation.contribution_run (cooperation_id, id),
  foreign key (cooperation_id, run_id, position, municipality_id)
    references cooperation.contribution (cooperation_id, run_id, position, municipality_id)
);

-- Written once: nobody may change or remove what was calculated.
select kernel.guard('cooperation.contribution_run');
select kernel.guard('cooperation.contribution_budget');
select kernel.guard('cooperation.contribution');
select kernel.guard('cooperation.contribution_reason');
select kernel.staff_rows('cooperation.contribution_run', 'select, insert');
select kernel.staff_rows('cooperation.contribution_budget', 'select, insert');
select kernel.staff_rows('cooperation.contribution', 'select, insert');
select kernel.staff_rows('cooperation.contribution_reason', 'select, insert');
select kernel.municipality_rows('cooperation.contribution', kernel.own_municipality());
select kernel.municipality_rows('cooperation.contribution_reason', kernel.own_municipality());
-- The heads: visible to a municipality that pays a part of them; row security of the parts says which.
select kernel.municipality_rows('cooperation.contribution_run',
  'exists (select 1 from cooperation.contribution c
           where c.cooperation_id = contribution_run.cooperation_id and c.run_id = contribution_run.id)');
select kernel.municipality_rows('cooperation.contribution_budget',
  'exists (select 1 from cooperation.contribution c
           where c.cooperation_id = contribution_budget.cooperation_id and c.run_id = contribution_budget.run_id
             and c.position = contribution_budget.position)');
select platform.audited('cooperation.contribution_run');
