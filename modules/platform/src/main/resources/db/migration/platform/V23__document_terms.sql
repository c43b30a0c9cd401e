-- How long documents are kept, and how they are destroyed -----------------------------------------------------------------
-- The years a kind of document is kept after its record ended, as an administrator of the cooperation set them. Nothing is
-- set at first, and what has no term is never due. A term that was taken back keeps its row, without years.
create table platform.document_term (
  id             uuid primary key,
  cooperation_id uuid not null,
  version        bigint not null default 1,
  kind           text not null check (kind in ('contract', 'annex', 'decision', 'letter', 'report', 'evidence', 'other')),
  years          int check (years between 1 and 100),
  -- why so long, e.g. the category of the selection list
  ground         text not null check (length(ground) <= 300),
  set_at         timestamptz not null,
  set_by         text not null,
  check ((years is null) = (ground = '')),
  unique (cooperation_id, kind)
);

-- What one administrator proposes to destroy and another decides on. The list is kept for good: it is what shows later that
-- something was destroyed, when and why (a declaration of destruction, as the Archiefbesluit 1995, article 8, asks for;
-- whether this form satisfies the archivist of a cooperation is for the cooperation to ask).
create table platform.destruction_list (
  id             uuid primary key,
  cooperation_id uuid not null,
  number         int not null check (number > 0),
  state          text not null check (state in ('open', 'approved', 'returned')),
  documents      int not null check (documents > 0),
  made_at        timestamptz not null,
  made_by        text not null,
  made_by_id     uuid not null,
  decided_at     timestamptz,
  decided_by     text,
  decided_by_id  uuid,
  returned_why   text check (returned_why <> ''),
  check (num_nonnulls(decided_at, decided_by, decided_by_id) = case state when 'open' then 0 else 3 end),
  check ((state = 'returned') = (returned_why is not null)),
  -- nobody destroys alone
  check (state <> 'approved' or decided_by_id <> made_by_id),
  unique (cooperation_id, id),
  unique (cooperation_id, number)
);

-- One document of a list, as it stood when the list was made.
create table platform.destruction_line (
  id             uuid primary key,
  cooperation_id uuid not null,
  list_id        uuid not null,
  document_id    uuid not null,
  subject        text not null,
  record_title   text not null,
  kind           text not null,
  title          text not null,
  -- of each version
  sha256         text[] not null check (cardinality(sha256) > 0),
  -- the record's last day, or the last day of the year in which the document was last added to
  counted_from   date not null,
  by_record      boolean not null,
  years          int not null,
  ground         text not null,
  -- the first day on which it might go
  since          date not null,
  unique (cooperation_id, list_id, document_id),
  foreign key (cooperation_id, list_id) references platform.destruction_list (cooperation_id, id),
  foreign key (cooperation_id, document_id) references platform.document (cooperation_id, id)
);
create index destruction_line_document on platform.destruction_line (document_id);

select kernel.guard(tbl::regclass)
from unnest(array['platform.document_term', 'platform.destruction_list', 'platform.destruction_line']) as tbl;
select kernel.staff_rows('platform.document_term', 'select, insert, update (version, years, ground, set_at, set_by)');
select kernel.staff_rows('platform.destruction_list',
  'select, insert, update (state, decided_at, decided_by, decided_by_id, returned_why)');
select kernel.staff_rows('platform.destruction_line', 'select, insert');
select platform.audited('platform.document_term');
select platform.audited_in('platform.destruction_list', 'id');

-- What stays of a document that was destroyed: its facts and those of its versions, and by which list.
alter table platform.document
  add column destroyed_at timestamptz,
  add column destroyed_by text,
  add column destroyed_list uuid,
  add check (num_nonnulls(destroyed_at, destroyed_by, destroyed_list) in (0, 3)),
  add foreign key (cooperation_id, destroyed_list) references platform.destruction_list (cooperation_id, id);
create index document_destroyed on platform.document (destroyed_list) where destroyed_list is not null;

-- Who adds a version just while a document is being destroyed waits for that, and then finds that there is nothing to add to.
create function platform.refuse_version_of_destroyed() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform from platform.document d where d.cooperation_id = new.cooperation_id and d.id = new.document_id for key share;
  if exists (select from platform.document d
             where d.cooperation_id = new.cooperation_id and d.id = new.document_id and d.destroyed_at is not null) then
    raise exception 'document % was destroyed', new.document_id using errcode = 'object_not_in_prerequisite_state';
  end if;
  return new;
end $$;
create trigger document_version_of_kept before insert on platform.document_version
  for each row execute function platform.refuse_version_of_destroyed();

-- Destroys the documents of a list that was approved: all content goes, also that of older versions and of documents that
-- were removed before, and with it the words by which the search found them, unless another record has them too. The one
-- way in which content goes: no role of the application may delete any.
create function platform.destroy(of_list uuid) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  list  platform.destruction_list;
  said  text[];
  gone  bigint;
begin
  select * into list from platform.destruction_list l
  where l.id = of_list and l.cooperation_id = kernel.cooperation() for update;
  if list.state is distinct from 'approved' then
    raise exception 'only what an approved list names is destroyed' using errcode = 'insufficient_privilege';
  end if;
  said := array(
    select distinct w.word
    from platform.destruction_line i
    join platform.document_version v on v.cooperation_id = i.cooperation_id and v.document_id = i.document_id
    join platform.document_content c on c.version_id = v.id
    cross join lateral regexp_split_to_table(platform.plain(v.file_name || ' ' || c.words), ' ') as w (word)
    where i.list_id = list.id and i.cooperation_id = list.cooperation_id);
  delete from platform.document_content c using platform.document_version v, platform.destruction_line i
  where i.list_id = list.id and i.cooperation_id = list.cooperation_id
    and v.cooperation_id = i.cooperation_id and v.document_id = i.document_id and c.version_id = v.id;
  update platform.document d
  set version = d.version + 1, destroyed_at = list.decided_at, destroyed_by = list.decided_by, destroyed_list = list.id
  from platform.destruction_line i
  where i.list_id = list.id and i.cooperation_id = list.cooperation_id
    and d.cooperation_id = i.cooperation_id and d.id = i.document_id and d.destroyed_at is null;
  get diagnostics gone = row_count;
  delete from platform.search_word k
  where k.cooperation_id = list.cooperation_id and k.word = any (said)
    and not exists (select from platform.search_entry e
                    where e.cooperation_id = list.cooperation_id and e.document @@ quote_literal(k.word)::tsquery);
  return gone;
end $$;
revoke execute on function platform.destroy(uuid) from public;
grant execute on function platform.destroy(uuid) to mgr_staff;
