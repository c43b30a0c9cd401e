-- Whether a line takes new clients, how long people wait and how many places are free. Nothing of it is ever edited: what
-- holds now follows from rows with a moment. A row without a municipality is about the line wherever it is in force, also
-- in a municipality that comes to it later.

-- Admission stops as their provider and the team dealt with them: asked, agreed to or not, ended. Rows of one stop share
-- stop_id; a stop that the team sets at once begins with 'gestopt'.
create table contracts.admission_event (
  id              uuid primary key,
  cooperation_id  uuid not null,
  stop_id         uuid not null,
  line_id         uuid not null,
  contract_id     uuid not null,
  provider_id     uuid not null,
  product_id      uuid not null,
  legal_domain    text not null check (legal_domain in ('jeugd', 'wmo', 'bw', 'participatie')),
  municipality_id uuid,
  kind            text not null check (kind in ('gevraagd', 'gestopt', 'geweigerd', 'opgeheven')),
  starts_at       timestamptz not null,
  ends_on         date,
  reason          text not null check (reason = trim(reason) and reason <> '' and length(reason) <= 1000),
  noted_at        timestamptz not null,
  noted_by        text not null,
  by_provider     boolean not null,
  foreign key (cooperation_id, line_id) references contracts.contract_line (cooperation_id, id),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id)
);
create index admission_event_of_line on contracts.admission_event (line_id);
-- a request is decided once, a stop ended once: of two who do it at the same time the second is told so
create unique index admission_event_first on contracts.admission_event (stop_id) where kind = 'gevraagd';
create unique index admission_event_decided on contracts.admission_event (stop_id) where kind in ('gestopt', 'geweigerd');
create unique index admission_event_ended on contracts.admission_event (stop_id) where kind = 'opgeheven';

create table contracts.availability (
  id              uuid primary key,
  cooperation_id  uuid not null,
  line_id         uuid not null,
  contract_id     uuid not null,
  provider_id     uuid not null,
  product_id      uuid not null,
  legal_domain    text not null check (legal_domain in ('jeugd', 'wmo', 'bw', 'participatie')),
  municipality_id uuid,
  waiting_weeks   bigint check (waiting_weeks between 0 and 260),
  free_places     bigint check (free_places between 0 and 9999),
  noted_at        timestamptz not null,
  noted_by        text not null,
  by_provider     boolean not null,
  check (num_nonnulls(waiting_weeks, free_places) > 0),
  foreign key (cooperation_id, line_id) references contracts.contract_line (cooperation_id, id),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id)
);
create index availability_of_line on contracts.availability (line_id, noted_at desc);

select kernel.guard('contracts.admission_event');
select kernel.staff_rows('contracts.admission_event', 'select, insert');
select kernel.provider_rows('contracts.admission_event', privileges => 'select, insert');
-- What a provider asked and was not given is between it and the team.
select kernel.municipality_rows('contracts.admission_event',
  kernel.own_domain('contracts') || ' and kind in (''gestopt'', ''opgeheven'') and (' || kernel.own_municipality() || '
     or municipality_id is null and exists (select 1 from contracts.line_municipality m
        where m.cooperation_id = admission_event.cooperation_id and m.line_id = admission_event.line_id))');
select platform.audited_in('contracts.admission_event', 'line_id');

select kernel.guard('contracts.availability');
select kernel.staff_rows('contracts.availability', 'select, insert');
select kernel.provider_rows('contracts.availability', privileges => 'select, insert');
select kernel.municipality_rows('contracts.availability',
  kernel.own_domain('contracts') || ' and (' || kernel.own_municipality() || '
     or municipality_id is null and exists (select 1 from contracts.line_municipality m
        where m.cooperation_id = availability.cooperation_id and m.line_id = availability.line_id))');
select platform.audited_in('contracts.availability', 'line_id');

-- Stops that were not ended by anybody. Whether one holds at a moment: starts_at <= moment, and ends_on is null or after
-- the day of that moment; then it ends by itself.
create view contracts.admission_stop with (security_invoker = true) as
  select e.stop_id as id, e.cooperation_id, e.line_id, e.contract_id, e.provider_id, e.product_id, e.legal_domain,
         e.municipality_id, e.starts_at, e.ends_on, e.reason, e.noted_at, e.noted_by
  from contracts.admission_event e
  where e.kind = 'gestopt' and not exists (
    select from contracts.admission_event o
    where o.cooperation_id = e.cooperation_id and o.stop_id = e.stop_id and o.kind = 'opgeheven');
grant select on contracts.admission_stop to mgr_staff, mgr_municipality, mgr_provider, mgr_batch;
