-- Its setting is known once the library is loaded
select public.show_limit();

-- Words that end in figures (zorg2thuis, wmo2027) are words too.
create or replace function platform.learn_words() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into platform.search_word (cooperation_id, word)
  select distinct c.cooperation_id, w.word
  from changed c cross join lateral regexp_split_to_table(platform.plain(c.title || ' ' || c.words), ' ') as w (word)
  where w.word ~ '^[[:alpha:]]{3}[[:alnum:]]{0,37}$'
    and not exists (select from platform.search_word k where k.word = w.word and k.cooperation_id = c.cooperation_id);
  return null;
end $$;
insert into platform.search_word (cooperation_id, word)
select distinct e.cooperation_id, w.word
from platform.search_entry e cross join lateral regexp_split_to_table(platform.plain(e.title || ' ' || e.words), ' ') as w (word)
where w.word ~ '^[[:alpha:]]{3}[[:alnum:]]{0,37}$'
  and not exists (select from platform.search_word k where k.word = w.word and k.cooperation_id = e.cooperation_id);

-- The beginning of a word was looked up among all words of all entries, anew for each kind: with a million entries that
-- is a second. The words are known, so the question names those that begin so, and the rarest of its words decides how
-- much is read. Only what no list of words holds is still looked up by its beginning: codes, numbers, one or two letters,
-- and a beginning of very many words.
--   loosely  words that nobody uses become those that are spelt nearly so
--   together whether an entry must have all of the words
create or replace function platform.search_query(cooperation uuid, parts text[], loosely boolean, together boolean) returns tsquery
  language plpgsql stable set search_path = pg_catalog, pg_temp set pg_trgm.similarity_threshold = 0.25 as $$
declare
  many   constant int := 40;
  part   text;
  ways   text[];
  known  text[];
  stem   tsquery;
  whole  text := array_to_string(parts, '');
  code   boolean := not exists (select from unnest(parts) as p where p ~ '^[[:alpha:]]{3,}$');
  place  int := 0;
  found  tsquery;
begin
  foreach part in array parts loop
    place := place + 1;
    if cardinality(parts) > 1 and to_tsvector('pg_catalog.dutch', part) = '' then
      continue;
    end if;
    ways := array[quote_literal(part)];
    stem := to_tsquery('pg_catalog.dutch', quote_literal(part));
    if numnode(stem) > 0 then
      ways := ways || stem::text;
    end if;
    if part ~ '^[[:alpha:]]{3,}$' then
      known := array(select distinct w.word from platform.search_word w
                     where w.cooperation_id = cooperation and w.word like part || '%' limit many + 1);
      if cardinality(known) = 0 or cardinality(known) > many then
        known := '{}';
        ways := array_prepend(quote_literal(part) || ':*', ways);
      end if;
      if length(part) > 3 then
        known := known || array(select distinct w.word from platform.search_word w
                                where w.cooperation_id = cooperation and w.word like '%_' || part || '%'
                                  and not starts_with(w.word, part) limit many);
        if cardinality(known) = 0 and loosely then
          known := array(
            select near.word from (
              select distinct w.word, public.similarity(w.word, part) as likeness from platform.search_word w
              where w.cooperation_id = cooperation and w.word operator(public.%) part) as near
            order by near.likeness desc, abs(length(near.word) - length(part)) limit 6);
        end if;
      end if;
      ways := ways || array(select quote_literal(word) from unnest(known) as word where word <> part);
    elsif cardinality(parts) = 1 or place = cardinality(parts) and not code then
      ways := array_prepend(quote_literal(part) || ':*', ways);
    end if;
    found := case
      when found is null then array_to_string(ways, ' | ')::tsquery
      when together then found && array_to_string(ways, ' | ')::tsquery
      else found || array_to_string(ways, ' | ')::tsquery end;
  end loop;
  -- a number as a whole, however it was divided: B-0123, b 0123, b0123
  if cardinality(parts) > 1 and whole ~ '\d' then
    found := coalesce(found || (quote_literal(left(whole, 40)) || ':*')::tsquery, (quote_literal(left(whole, 40)) || ':*')::tsquery);
  end if;
  return found;
end $$;
