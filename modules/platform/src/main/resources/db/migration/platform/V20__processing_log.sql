-- Looks at people's data ------------------------------------------------------------------------------------------------
-- One row per person whose data somebody looked at, written in the transaction of the look. Columns are called after the
-- fields of the Dutch standard Logboek dataverwerkingen (a working version of Logius, read in November 2026; not yet a
-- fixed standard), which are those of OpenTelemetry:
--   trace_id, span_id, parent_span_id   16, 8 and 8 bytes; a trace is one request, a span one look
--   name, start_time, end_time, status  of the look; Unset and Ok both say that nothing failed
--   resource_*                          the application and its version ("resource.attributes", free in the standard)
--   processing_activity_id              dpl.core.processing_activity_id: module, name and version within the register
--   data_subject_id, ..._type           dpl.core.data_subject_id: a keyed hash, never the number itself
--   foreign_*                           dpl.core.foreign_operation.span_id and .processor: for calls from elsewhere; none yet
-- A look at several people is one row without a person and a row below it for each of them, as the standard asks.
-- Not in the standard, which leaves it to whoever implements it: cooperation_id, person_id, actor_*.
create table platform.processing_log (
  id                     bigint generated always as identity primary key,
  cooperation_id         uuid,
  trace_id               uuid not null,
  span_id                bytea not null check (octet_length(span_id) = 8),
  parent_span_id         bytea check (octet_length(parent_span_id) = 8),
  name                   text not null,
  start_time             timestamptz not null,
  end_time               timestamptz not null check (end_time >= start_time),
  status                 text not null check (status in ('Unset', 'Ok', 'Error')),
  resource_name          text not null,
  resource_version       text not null,
  processing_activity_id text not null,
  data_subject_id        bytea check (octet_length(data_subject_id) = 32),
  data_subject_id_type   text,
  foreign_span_id        bytea check (octet_length(foreign_span_id) = 8),
  foreign_processor      text,
  -- who was looked at, when that is somebody who logs in here and may see it
  person_id              uuid references platform.person,
  actor_id               uuid references platform.person,
  actor_name             text not null,
  actor_organisation     text,
  check ((data_subject_id is null) = (data_subject_id_type is null)),
  check (person_id is null or data_subject_id is not null),
  check ((foreign_span_id is null) = (foreign_processor is null))
);
-- one row for several looks at the same person within one request
create unique index processing_log_once on platform.processing_log (trace_id, processing_activity_id, name, data_subject_id)
  nulls not distinct;
create index processing_log_cooperation on platform.processing_log (cooperation_id, id);
create index processing_log_person on platform.processing_log (person_id, id);
create index processing_log_subject on platform.processing_log (data_subject_id, id);
create index processing_log_start on platform.processing_log (start_time);

select kernel.guard('platform.processing_log');
-- Nobody writes it but the function below, nobody changes it, and only the nightly removal takes rows away.
select kernel.open_to('platform.processing_log', 'mgr_staff', 'select', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('platform.processing_log', actor_role, 'select',
  'cooperation_id = (select kernel.cooperation()) and person_id = (select kernel.person())')
from unnest(array['mgr_municipality', 'mgr_provider']) as actor_role;
select kernel.open_to('platform.processing_log', 'mgr_platform', 'select', 'cooperation_id is null');

create function platform.refuse_change_of_looks() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'a look is not changed: % of %', lower(tg_op), tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger processing_log_kept before update on platform.processing_log
  for each row execute function platform.refuse_change_of_looks();
create trigger processing_log_not_emptied before truncate on platform.processing_log
  for each statement execute function platform.refuse_change_of_looks();

-- The only way to write it. Who looks, and for which cooperation, follows from the scope of the transaction.
--   root    span of the request, in hexadecimal
--   kinds, subjects, persons   one element per person: type of id, keyed hash in hexadecimal, id of the person or empty
create function platform.log_looks(trace uuid, root text, operation text, activity text, began timestamptz,
                                   finished timestamptz, application text, release text, acting_as uuid, kinds text[],
                                   subjects text[], persons text[]) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into platform.processing_log (cooperation_id, trace_id, span_id, parent_span_id, name, start_time, end_time, status,
      resource_name, resource_version, processing_activity_id, data_subject_id, data_subject_id_type, person_id, actor_id,
      actor_name, actor_organisation)
    select kernel.cooperation(), trace, decode(look.span, 'hex'), decode(look.parent, 'hex'), operation, began, finished, 'Ok',
           application, release, activity, decode(look.subject, 'hex'), look.kind, nullif(look.person, '')::uuid,
           kernel.person(), kernel.cause(),
           (select o.name from platform.membership m join platform.organisation o on o.id = m.organisation_id
            where m.id = acting_as and m.person_id = kernel.person())
    from (select root as span, null as parent, null as kind, null as subject, null as person
          where cardinality(subjects) > 1
          union all
          select encode(substring(uuid_send(gen_random_uuid()) from 9), 'hex'),
                 case when cardinality(subjects) > 1 then root end, one.kind, one.subject, one.person
          from unnest(kinds, subjects, persons) as one (kind, subject, person)) as look
    on conflict do nothing
$$;
revoke execute on function platform.log_looks(uuid, text, text, text, timestamptz, timestamptz, text, text, uuid, text[],
  text[], text[]) from public;
grant execute on function platform.log_looks(uuid, text, text, text, timestamptz, timestamptz, text, text, uuid, text[],
  text[], text[]) to mgr_staff, mgr_municipality, mgr_provider, mgr_platform, mgr_batch;

-- No term is prescribed for looks of this kind, as far as is known; five years is usual for looks at care data.
select platform.retained('platform:look', 'platform.processing_log', 'r.start_time', 1830);
-- Everybody may read in the register how long their data are kept.
select kernel.open_to('platform.retention_kind', reader, 'select', 'true')
from unnest(array['mgr_municipality', 'mgr_provider']) as reader;
