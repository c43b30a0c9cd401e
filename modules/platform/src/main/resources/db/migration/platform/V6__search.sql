-- Search --------------------------------------------------------------------------------------------------------------
-- One box over all records. Under row security the operators of full text cannot use an index, so this index stands
-- beside the records: nobody reads it but one function, which applies the scope of the transaction itself and gives
-- subject, title and rank. Every hit is then resolved under row security like any other record.

-- Plain words of a text: lower case, without accents, nothing but letters and digits.
create function platform.plain(text) returns text
  language sql immutable parallel safe as $$
    select btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, coalesce($1, ''))), '[^[:alnum:]]+', ' ', 'g')) $$;

-- A number or code as people type it: without spaces, dots and dashes; its parts count too when they are long enough.
create function platform.search_codes(variadic codes text[]) returns text[]
  language plpgsql immutable parallel safe as $$
declare
  code  text;
  plain text;
  found text[] := '{}';
begin
  foreach code in array codes loop
    plain := platform.plain(code);
    found := found || replace(plain, ' ', '') || string_to_array(plain, ' ');
  end loop;
  return array(select distinct one from unnest(found) as one where length(one) >= 3 or one = any (codes) order by one);
end $$;

-- Who may find a record of a kind: a number per pair, so that one index holds words and scope together.
create function platform.search_key(cooperation_id uuid, kind text, word text) returns bigint
  language sql immutable parallel safe as $$
    select ('x' || left(md5($1::text || ' ' || $2 || ' ' || $3), 16))::bit(64)::bigint $$;
create function platform.search_keys(cooperation_id uuid, kind text, words text[]) returns bigint[]
  language plpgsql immutable parallel safe as $$
declare
  word text;
  keys bigint[] := '{}';
begin
  foreach word in array words loop
    keys := keys || platform.search_key(cooperation_id, kind, word);
  end loop;
  return keys;
end $$;

create table platform.search_entry (
  cooperation_id uuid not null,
  kind           text not null,
  subject_id     uuid not null,
  about_id       uuid,
  title          text not null,
  words          text not null,
  codes          text[] not null,
  audience       bigint[] not null,
  document       tsvector not null generated always as (
    setweight(to_tsvector('pg_catalog.simple', platform.plain(title)), 'A') ||
    setweight(to_tsvector('pg_catalog.dutch', platform.plain(title)), 'B') ||
    setweight(to_tsvector('pg_catalog.simple', platform.plain(words)), 'C') ||
    setweight(to_tsvector('pg_catalog.dutch', platform.plain(words)), 'D') ||
    array_to_tsvector(codes)) stored,
  primary key (cooperation_id, kind, subject_id)
);
create index search_entry_document on platform.search_entry using gin (audience, document) with (gin_pending_list_limit = 256);
create index search_entry_about on platform.search_entry (about_id) where about_id is not null;
create index search_entry_subject on platform.search_entry (subject_id);

-- The words of a cooperation's entries, to find what is spelt nearly so and words within words. Never shown: what is
-- found through them is found in an entry of the own scope. A word may stand twice; nobody waits for another's words.
create table platform.search_word (
  id             bigint generated always as identity primary key,
  cooperation_id uuid not null,
  word           text not null
);
create index search_word_of on platform.search_word (word, cooperation_id);
create index search_word_like on platform.search_word using gin (word public.gin_trgm_ops) with (fastupdate = off);

select kernel.guard('platform.search_entry');
select kernel.guard('platform.search_word');

create function platform.learn_words() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into platform.search_word (cooperation_id, word)
  select distinct c.cooperation_id, w.word
  from changed c cross join lateral regexp_split_to_table(platform.plain(c.title || ' ' || c.words), ' ') as w (word)
  where w.word ~ '^[[:alpha:]]{3,40}$'
    and not exists (select from platform.search_word k where k.word = w.word and k.cooperation_id = c.cooperation_id);
  return null;
end $$;
create trigger learn_words after insert on platform.search_entry
  referencing new table as changed for each statement execute function platform.learn_words();
create trigger learn_changed_words after update on platform.search_entry
  referencing new table as changed for each statement execute function platform.learn_words();

-- What a module says of its records: a function <module>.search_<kind>(ids uuid[]) gives these rows, for all ids when
-- there are none. about_id is a record whose name stands in title or words. The audience in words, of which one is enough:
--   staff                                  everybody (of the cooperation)
--   providers                              provider:<id>
--   municipality:<id>                      municipality:<id>:<module>:<legal domain>
--   domain:<module>:<legal domain>         module:<module> (in any legal domain)
create type platform.search_source as (
  cooperation_id uuid, subject_id uuid, about_id uuid, title text, words text, codes text[], audience text[]);

create function platform.search_rows(kind text, ids uuid[]) returns setof platform.search_source
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return query execute format('select * from %I.%I($1)', split_part(kind, ':', 1), 'search_' || split_part(kind, ':', 2)) using ids;
end $$;

create function platform.search_kinds() returns setof text
  language sql stable set search_path = pg_catalog, pg_temp as $$
    select n.nspname || ':' || substr(p.proname, 8) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prorettype = 'platform.search_source'::regtype and p.proname like 'search\_%' and p.proname <> 'search_rows'
    order by 1 $$;

-- Brings the entries of some records up to date. The entries are locked before the records are read, so that of two
-- transactions that change one record the later one sees both changes.
create function platform.refresh_search(of_kind text, ids uuid[]) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  touched   uuid[];
  dependent record;
begin
  perform from platform.search_entry e where e.subject_id = any (ids) and e.kind = of_kind order by e.subject_id for update;
  with found as materialized (
    select s.cooperation_id, s.subject_id, s.about_id, s.title, coalesce(s.words, '') as words,
           platform.search_codes(variadic coalesce(s.codes, '{}')) as codes,
           platform.search_keys(s.cooperation_id, of_kind, s.audience) as audience
    from platform.search_rows(of_kind, ids) s),
  gone as (
    delete from platform.search_entry e
    where e.subject_id = any (ids) and e.kind = of_kind
      and not exists (select from found f where f.cooperation_id = e.cooperation_id and f.subject_id = e.subject_id)),
  kept as (
    insert into platform.search_entry as e (cooperation_id, kind, subject_id, about_id, title, words, codes, audience)
    select f.cooperation_id, of_kind, f.subject_id, f.about_id, f.title, f.words, f.codes, f.audience from found f
    order by f.subject_id
    on conflict (cooperation_id, kind, subject_id) do update
    set about_id = excluded.about_id, title = excluded.title, words = excluded.words, codes = excluded.codes,
        audience = excluded.audience
    where (e.about_id, e.title, e.words, e.codes, e.audience)
      is distinct from (excluded.about_id, excluded.title, excluded.words, excluded.codes, excluded.audience)
    returning e.subject_id)
  select array_agg(kept.subject_id) into touched from kept;
  for dependent in select e.kind, array_agg(e.subject_id) as ids from platform.search_entry e
                   where e.about_id = any (touched) and e.kind <> of_kind group by e.kind order by e.kind loop
    perform platform.refresh_search(dependent.kind, dependent.ids);
  end loop;
end $$;

create function platform.follow_search() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ids uuid[];
begin
  execute format('select array_agg(distinct %1$I) from changed where %1$I is not null', tg_argv[1]) into ids;
  if ids is not null and tg_argv[2] <> '' then
    execute format('select array_agg(id) from %s($1) as id', tg_argv[2]) using ids into ids;
  end if;
  if ids is not null then
    perform platform.refresh_search(tg_argv[0], ids);
  end if;
  return null;
end $$;

-- Entries of a kind follow the rows of a table, in the same transaction and in one go per statement.
--   col  names the record in a row
--   via  a function of uuid[] to setof uuid, when col names something that leads to the record
create function platform.searchable(kind text, tbl regclass, col text default 'id', via text default '') returns void
  language plpgsql as $$
declare part record;
begin
  for part in select * from (values ('insert', 'new'), ('update', 'new'), ('delete', 'old')) as parts (operation, side) loop
    execute format('create trigger %I after %s on %s referencing %s table as changed for each statement '
                   'execute function platform.follow_search(%L, %L, %L)',
                   replace('search_' || kind, ':', '_') || '_' || part.operation, part.operation, tbl, part.side, kind, col, via);
  end loop;
end $$;

-- Entries of the records of a kind that are there already.
create function platform.fill_search(of_kind text) returns void
  language sql set search_path = pg_catalog, pg_temp as $$
    insert into platform.search_entry (cooperation_id, kind, subject_id, about_id, title, words, codes, audience)
    select s.cooperation_id, of_kind, s.subject_id, s.about_id, s.title, coalesce(s.words, ''),
           platform.search_codes(variadic coalesce(s.codes, '{}')),
           platform.search_keys(s.cooperation_id, of_kind, s.audience)
    from platform.search_rows(of_kind, null) s
    on conflict (cooperation_id, kind, subject_id) do nothing $$;

-- All entries anew, from the records as they are.
create function platform.rebuild_search() returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  lock table platform.search_entry in share row exclusive mode;
  delete from platform.search_entry;
  delete from platform.search_word;
  perform platform.fill_search(kind) from platform.search_kinds() as kind;
  return (select count(*) from platform.search_entry);
end $$;

-- Where index and records do not agree, of the cooperation of the transaction.
create function platform.search_faults() returns table (kind text, missing bigint, left_over bigint, different bigint)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare one text;
begin
  for one in select platform.search_kinds() loop
    return query
    select one, count(*) filter (where e.subject_id is null), count(*) filter (where s.subject_id is null),
           count(*) filter (where (e.title, e.words, e.about_id, e.codes, e.audience) is distinct from
             (s.title, coalesce(s.words, ''), s.about_id, platform.search_codes(variadic coalesce(s.codes, '{}')),
              platform.search_keys(s.cooperation_id, one, s.audience)) and e.subject_id is not null and s.subject_id is not null)
    from (select * from platform.search_rows(one, null) r where r.cooperation_id = kernel.cooperation()) s
    full join (select * from platform.search_entry i where i.kind = one and i.cooperation_id = kernel.cooperation()) e
      on e.cooperation_id = s.cooperation_id and e.subject_id = s.subject_id;
  end loop;
end $$;

-- As whom the transaction may find; nothing for roles without a scope.
create function platform.search_audience() returns text[]
  language sql stable set search_path = pg_catalog, pg_temp as $$
    with pairs as (
      select pair from unnest(string_to_array(nullif(current_setting('mgr.domains', true), ''), ',')) as pair)
    select case when kernel.cooperation() is null then '{}'::text[] else
      case current_setting('role')
        when 'mgr_staff' then array['everybody', 'staff']
        when 'mgr_municipality' then case when cardinality(kernel.municipalities()) = 0 then '{}'::text[] else array['everybody']
          || array(select 'municipality:' || m from unnest(kernel.municipalities()) as m)
          || array(select 'municipality:' || m || ':' || pair from unnest(kernel.municipalities()) as m cross join pairs)
          || array(select 'domain:' || pair from pairs)
          || array(select distinct 'module:' || split_part(pair, ':', 1) from pairs) end
        when 'mgr_provider' then case when kernel.provider() is null then '{}'::text[]
          else array['everybody', 'providers', 'provider:' || kernel.provider()] end
        else '{}'::text[]
      end
    end $$;

-- What is asked, in words: at most eight, none longer than forty signs.
create function platform.search_parts(asked text) returns text[]
  language sql immutable set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(left(part, 40) order by place), '{}')
    from regexp_split_to_table(platform.plain(left(asked, 200)), ' ') with ordinality as parts (part, place)
    where part <> '' and place <= 8 $$;

-- The question as a query: each word as it stands, as the beginning of a word, by its stem and inside longer words.
--   loosely  words that nobody uses become those that are spelt nearly so
--   together whether an entry must have all of the words
create function platform.search_query(cooperation uuid, parts text[], loosely boolean, together boolean) returns tsquery
  language plpgsql stable set search_path = pg_catalog, pg_temp set pg_trgm.similarity_threshold = 0.25 as $$
declare
  part   text;
  ways   text[];
  inside text[];
  stem   tsquery;
  whole  text := array_to_string(parts, '');
  found  tsquery;
begin
  foreach part in array parts loop
    if cardinality(parts) > 1 and to_tsvector('pg_catalog.dutch', part) = '' then
      continue;
    end if;
    ways := array[quote_literal(part) || ':*'];
    stem := to_tsquery('pg_catalog.dutch', quote_literal(part));
    if numnode(stem) > 0 then
      ways := ways || stem::text;
    end if;
    if part ~ '^[[:alpha:]]{4,}$' then
      inside := array(select distinct w.word from platform.search_word w
                      where w.cooperation_id = cooperation and w.word like '%' || part || '%' limit 40);
      if cardinality(inside) = 0 and loosely then
        inside := array(
          select near.word from (
            select distinct w.word, public.similarity(w.word, part) as likeness from platform.search_word w
            where w.cooperation_id = cooperation and w.word operator(public.%) part) as near
          order by near.likeness desc, abs(length(near.word) - length(part)) limit 6);
      end if;
      ways := ways || array(select quote_literal(word) from unnest(inside) as word where not starts_with(word, part));
    end if;
    found := case
      when found is null then array_to_string(ways, ' | ')::tsquery
      when together then found && array_to_string(ways, ' | ')::tsquery
      else found || array_to_string(ways, ' | ')::tsquery end;
  end loop;
  if cardinality(parts) > 1 and whole ~ '\d' then
    found := coalesce(found || (quote_literal(left(whole, 40)) || ':*')::tsquery, (quote_literal(left(whole, 40)) || ':*')::tsquery);
  end if;
  return found;
end $$;

-- The search box. Of each kind that is wanted the best hits, with the number of hits of that kind (none above 500 are
-- counted); guessed when the words as they stand give nothing and others, spelt nearly so, were taken instead.
--   asked   as typed
--   wanted  kinds, e.g. contracts:contract
--   most    rows per kind, after so many that are skipped
create function platform.search(asked text, wanted text[], most int, skip int)
  returns table (kind text, subject_id uuid, title text, rank real, total bigint, guessed boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  cooperation uuid := kernel.cooperation();
  scope       text[] := platform.search_audience();
  parts       text[] := platform.search_parts(asked);
  said        text := lower(btrim(left(asked, 200)));
  exact       text[] := parts || array_to_string(parts, '');
  query       tsquery;
begin
  if cardinality(scope) = 0 then
    raise exception 'search needs a scope' using errcode = 'insufficient_privilege';
  end if;
  for attempt in 1 .. 3 loop
    exit when cardinality(parts) = 0 or (attempt = 3 and cardinality(parts) = 1);
    query := platform.search_query(cooperation, parts, attempt > 1, attempt < 3);
    exit when query is null;
    return query
      select w.kind, h.subject_id, h.title, h.rank, h.total, attempt > 1
      from unnest(wanted) as w (kind)
      cross join lateral (
        select c.subject_id, c.title, c.rank, count(*) over () as total
        from (
          select e.subject_id, e.title,
                 (ts_rank('{0.1, 0.2, 0.4, 1.0}', e.document, query)
                  + case when e.codes && exact then 4 else 0 end
                  + case when lower(e.title) = said then 3 when starts_with(lower(e.title), said) then 1 else 0 end
                  + case when attempt > 1 then public.word_similarity(said, lower(e.title)) + public.similarity(said, lower(e.title)) else 0 end)::real as rank
          from platform.search_entry e
          where e.audience && platform.search_keys(cooperation, w.kind, scope) and e.document @@ query
            -- the keys say so already; not as an equation, or the planner would walk a whole kind by its primary key
            and (e.cooperation_id, e.kind) is not distinct from (cooperation, w.kind)
          limit 500) as c
        order by c.rank desc, c.title, c.subject_id
        limit most offset skip) as h;
    exit when found;
  end loop;
end $$;

revoke execute on function platform.search(text, text[], int, int), platform.rebuild_search(), platform.search_faults()
  from public;
grant execute on function platform.search(text, text[], int, int) to mgr_staff, mgr_municipality, mgr_provider;
grant execute on function platform.search_faults() to mgr_staff, mgr_batch;
grant execute on function platform.rebuild_search() to mgr_batch;

-- People, for who looks after them: those of the own organisation.
create function platform.search_member(ids uuid[]) returns setof platform.search_source
  language sql stable as $$
    select m.cooperation_id, m.id, null::uuid, p.name, p.login_name, array[p.login_name],
           array[case o.kind when 'municipality' then 'municipality:' || o.pointer
                             when 'provider' then 'provider:' || o.pointer else 'staff' end]
    from platform.membership m
    join platform.organisation o on o.id = m.organisation_id
    join platform.person p on p.id = m.person_id
    where m.cooperation_id is not null and (ids is null or m.id = any (ids)) $$;
create function platform.memberships_of(persons uuid[]) returns setof uuid
  language sql stable as $$ select id from platform.membership where person_id = any (persons) $$;
select platform.searchable('platform:member', 'platform.membership');
select platform.searchable('platform:member', 'platform.person', 'id', 'platform.memberships_of');
select platform.fill_search('platform:member');

-- What people come back to ----------------------------------------------------------------------------------------------
-- Records that somebody opened lately, and those that somebody pinned: of the person alone, per membership.
create table platform.record_mark (
  membership_id  uuid not null,
  subject        text not null check (subject ~ '^[a-z]+:[a-z-]+:[0-9a-f-]{36}$'),
  cooperation_id uuid not null,
  person_id      uuid not null,
  visited_at     timestamptz,
  pinned_at      timestamptz,
  primary key (membership_id, subject),
  check (num_nonnulls(visited_at, pinned_at) > 0)
);
select kernel.guard('platform.record_mark');
select kernel.open_to('platform.record_mark', actor_role, 'select, insert, update, delete',
  'cooperation_id = (select kernel.cooperation()) and person_id = (select kernel.person())')
from unnest(array['mgr_staff', 'mgr_municipality', 'mgr_provider']) as actor_role;

-- Filters and order of a list under a name: for the person who saved it, or for all of the same party, which is the
-- cooperation's team, a municipality or a provider. Only who saved it changes it.
create table platform.saved_view (
  id             uuid primary key,
  cooperation_id uuid not null,
  party_id       uuid not null,
  person_id      uuid not null,
  page           text not null check (page ~ '^/[a-z0-9/-]+$'),
  name           text not null check (name = btrim(name) and length(name) between 1 and 60),
  query          text not null check (length(query) <= 2000),
  shared         boolean not null,
  changed_at     timestamptz not null,
  constraint saved_view_name unique (cooperation_id, party_id, person_id, page, name)
);
select kernel.guard('platform.saved_view');
select kernel.open_to('platform.saved_view', actor_role, 'select, insert, update, delete',
  'cooperation_id = (select kernel.cooperation()) and ' || party || ' and (shared or person_id = (select kernel.person()))')
from (values ('mgr_staff', 'party_id = (select kernel.cooperation())'),
             ('mgr_municipality', kernel.own_municipality('party_id')),
             ('mgr_provider', 'party_id = (select kernel.provider())')) as parties (actor_role, party);
create policy own_insert on platform.saved_view as restrictive for insert to mgr_staff, mgr_municipality, mgr_provider
  with check (cooperation_id = (select kernel.cooperation()) and person_id = (select kernel.person()));
create policy own_update on platform.saved_view as restrictive for update to mgr_staff, mgr_municipality, mgr_provider
  using (cooperation_id = (select kernel.cooperation()) and person_id = (select kernel.person()))
  with check (cooperation_id = (select kernel.cooperation()) and person_id = (select kernel.person()));
create policy own_delete on platform.saved_view as restrictive for delete to mgr_staff, mgr_municipality, mgr_provider
  using (cooperation_id = (select kernel.cooperation()) and person_id = (select kernel.person()));
select platform.audited('platform.saved_view');
