-- Documents at records of any module. A document is its facts; its versions are files, of which none ever changes; the
-- content stands apart, so that no list ever reads it. Who may see a document: the cooperation's staff, and whom it is
-- marked for. The mark stands in every table: a policy never asks another table.
create table platform.document (
  id              uuid primary key,
  version         bigint not null default 1,
  cooperation_id  uuid not null,
  -- the record, module:kind:id, and its id alone, under which history keeps what happens to the document
  subject         text not null check (subject ~ '^[a-z]+:[a-z-]+:[0-9a-f-]{36}$'),
  record_id       uuid not null,
  kind            text not null check (kind in ('contract', 'annex', 'decision', 'letter', 'report', 'evidence', 'other')),
  title           text not null check (title = btrim(title) and length(title) between 1 and 200),
  audience        text not null check (audience in ('staff', 'municipality', 'provider')),
  municipality_id uuid,
  provider_id     uuid,
  added_at        timestamptz not null,
  added_by        text not null,
  removed_at      timestamptz,
  removed_by      text,
  removed_why     text,
  check (split_part(subject, ':', 3)::uuid = record_id),
  check ((audience = 'municipality') = (municipality_id is not null)),
  check ((audience = 'provider') = (provider_id is not null)),
  check (num_nonnulls(removed_at, removed_by, removed_why) in (0, 3)),
  check (removed_why <> ''),
  unique (cooperation_id, id)
);
create index document_subject on platform.document (cooperation_id, subject);

create table platform.document_version (
  id              uuid primary key,
  cooperation_id  uuid not null,
  document_id     uuid not null,
  record_id       uuid not null,
  number          int not null check (number > 0),
  file_name       text not null check (length(file_name) between 1 and 200),
  media_type      text not null,
  bytes           bigint not null check (bytes > 0),
  sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- false: there was no virus scanner when it came in
  scanned         boolean not null,
  audience        text not null,
  municipality_id uuid,
  provider_id     uuid,
  added_at        timestamptz not null,
  added_by        text not null,
  unique (cooperation_id, id),
  unique (cooperation_id, document_id, number),
  foreign key (cooperation_id, document_id) references platform.document (cooperation_id, id)
);
create index document_version_record on platform.document_version (cooperation_id, record_id, sha256);

create table platform.document_content (
  version_id      uuid primary key,
  cooperation_id  uuid not null,
  content         bytea not null,
  -- its text, as far as the search box finds it by that; empty when it has none
  words           text not null,
  audience        text not null,
  municipality_id uuid,
  provider_id     uuid,
  foreign key (cooperation_id, version_id) references platform.document_version (cooperation_id, id)
);
-- files are packed already; packing them again costs time and gains nothing
alter table platform.document_content alter column content set storage external;

select kernel.guard(tbl::regclass), kernel.staff_rows(tbl::regclass, 'select, insert'),
       kernel.municipality_rows(tbl::regclass, kernel.own_municipality() || ' and audience = ''municipality'''),
       kernel.provider_rows(tbl::regclass, 'provider_id = (select kernel.provider()) and audience = ''provider''')
from unnest(array['platform.document', 'platform.document_version', 'platform.document_content']) as tbl;
-- what a document is called and whether it counts may change; whose it is never does
grant update (version, kind, title, removed_at, removed_by, removed_why) on platform.document to mgr_staff, mgr_batch;
select platform.audited_in('platform.document', 'record_id');
select platform.audited_in('platform.document_version', 'record_id');

-- What the search box finds: documents that count, by title, name and text of their newest file, for whom they are for.
create function platform.search_document(ids uuid[]) returns setof platform.search_source
  language sql stable as $$
    select d.cooperation_id, d.id, null::uuid, d.title, concat_ws(' ', newest.file_name, c.words), '{}'::text[],
           array['staff'] || case d.audience when 'municipality' then array['municipality:' || d.municipality_id]
                                             when 'provider' then array['provider:' || d.provider_id]
                                             else '{}'::text[] end
    from platform.document d
    cross join lateral (select v.id, v.file_name from platform.document_version v
                        where v.document_id = d.id order by v.number desc limit 1) as newest
    join platform.document_content c on c.version_id = newest.id
    where d.removed_at is null and (ids is null or d.id = any (ids)) $$;
create function platform.documents_of(versions uuid[]) returns setof uuid
  language sql stable as $$ select document_id from platform.document_version where id = any (versions) $$;
select platform.searchable('platform:document', 'platform.document');
select platform.searchable('platform:document', 'platform.document_content', 'version_id', 'platform.documents_of');
