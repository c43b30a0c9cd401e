-- The budget calendar: when each step of a budget year was done, when municipalities do theirs, and what councils say.

-- What is entered about a step; the last day in time is not kept but follows from the law. Only of the day on which the
-- general board adopts is there a plan: the cooperation chooses it, and terms count from it.
create table cooperation.calendar_step (
  id             uuid primary key,
  cooperation_id uuid not null references cooperation.cooperation,
  year           bigint not null check (year between 2015 and 2100),
  step           text not null check (step in ('kadernota', 'ontwerp', 'zienswijze', 'vaststelling', 'provincie',
                                               'voorlopig', 'jaarrekening')),
  planned_on     date check (planned_on is null or step = 'vaststelling'),
  done_on        date,
  state          text not null check (state in ('known', 'assumed')),
  source         text not null check (source = trim(source) and source <> ''),
  version        bigint not null default 1,
  unique (cooperation_id, id),
  constraint calendar_step_once unique (cooperation_id, year, step)
);
select kernel.guard('cooperation.calendar_step');
select kernel.staff_rows('cooperation.calendar_step');
select kernel.municipality_rows('cooperation.calendar_step', 'true');
select platform.audited('cooperation.calendar_step');

-- The planning and control cycle of a municipality itself.
create table cooperation.municipal_date (
  id              uuid primary key,
  cooperation_id  uuid not null references cooperation.cooperation,
  municipality_id uuid not null references cooperation.municipality,
  year            bigint not null check (year between 2015 and 2100),
  kind            text not null check (kind in ('kadernota', 'begroting', 'berap', 'jaarrekening')),
  on_day          date not null,
  state           text not null check (state in ('known', 'assumed')),
  source          text not null check (source = trim(source) and source <> ''),
  constraint municipal_date_once unique (cooperation_id, year, municipality_id, kind)
);
create index municipal_date_of on cooperation.municipal_date (cooperation_id, municipality_id);
select kernel.guard('cooperation.municipal_date');
select kernel.staff_rows('cooperation.municipal_date', 'select, insert, update, delete');
select kernel.municipality_rows('cooperation.municipal_date', kernel.own_municipality());
select platform.audited_in('cooperation.municipal_date', 'municipality_id');

-- What a council says of the draft budget (zienswijze). Written once: who wants to say something else hands in a next
-- number, and all of them are kept.
create table cooperation.council_opinion (
  id              uuid primary key,
  cooperation_id  uuid not null references cooperation.cooperation,
  municipality_id uuid not null references cooperation.municipality,
  year            bigint not null check (year between 2015 and 2100),
  number          bigint not null check (number > 0),
  sent_on         date not null,
  received_on     date not null check (received_on >= sent_on),
  stance          text not null check (stance in ('geen', 'positief', 'kritisch', 'negatief')),
  summary         text not null check (char_length(summary) <= 4000),
  own             boolean not null,
  entered_at      timestamptz not null,
  entered_by      text not null,
  unique (cooperation_id, id),
  constraint council_opinion_number unique (cooperation_id, year, municipality_id, number),
  unique (cooperation_id, id, municipality_id),
  check (stance = 'geen' or summary <> '')
);
create index council_opinion_of on cooperation.council_opinion (cooperation_id, municipality_id);
select kernel.guard('cooperation.council_opinion');
select kernel.staff_rows('cooperation.council_opinion', 'select, insert');
select kernel.municipality_rows('cooperation.council_opinion', kernel.own_municipality(), 'select, insert');
select platform.audited_in('cooperation.council_opinion', 'municipality_id');

-- What the executive board answers to a version; a next answer goes before the one before it, and both are kept.
create table cooperation.opinion_answer (
  id              uuid primary key,
  cooperation_id  uuid not null,
  municipality_id uuid not null,
  opinion_id      uuid not null,
  number          bigint not null check (number > 0),
  answer          text not null check (answer <> '' and char_length(answer) <= 4000),
  answered_on     date not null,
  entered_at      timestamptz not null,
  entered_by      text not null,
  constraint opinion_answer_number unique (cooperation_id, opinion_id, number),
  foreign key (cooperation_id, opinion_id, municipality_id)
    references cooperation.council_opinion (cooperation_id, id, municipality_id)
);
create index opinion_answer_of on cooperation.opinion_answer (cooperation_id, municipality_id);
select kernel.guard('cooperation.opinion_answer');
select kernel.staff_rows('cooperation.opinion_answer', 'select, insert');
select kernel.municipality_rows('cooperation.opinion_answer', kernel.own_municipality());
select platform.audited_in('cooperation.opinion_answer', 'opinion_id');
