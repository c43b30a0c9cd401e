-- Two people destroy, for the database as well -------------------------------------------------------------------------
-- Who makes a list and who decides on it are two, but both names came from the application. Now they are who acts in the
-- transaction. A list begins open, is decided on once and then stays as it is; only its maker puts lines on it, and only
-- while it is open.
create function platform.guard_destruction_list() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'open' then
      raise exception 'a destruction list begins open' using errcode = 'insufficient_privilege';
    end if;
    if new.made_by_id is distinct from kernel.person() then
      raise exception 'a destruction list is made by who acts' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if old.state <> 'open' then
    raise exception 'destruction list % was decided on', old.id using errcode = 'insufficient_privilege';
  end if;
  if (new.id, new.cooperation_id, new.number, new.documents, new.made_at, new.made_by, new.made_by_id)
     is distinct from (old.id, old.cooperation_id, old.number, old.documents, old.made_at, old.made_by, old.made_by_id) then
    raise exception 'what a destruction list is stays as it is' using errcode = 'insufficient_privilege';
  end if;
  if new.state <> 'open' and new.decided_by_id is distinct from kernel.person() then
    raise exception 'a destruction list is decided on by who acts' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger destruction_list_by_who_acts before insert or update on platform.destruction_list
  for each row execute function platform.guard_destruction_list();

-- Who decides meanwhile waits, and then finds the line counted.
create function platform.guard_destruction_line() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform from platform.destruction_list l
  where l.cooperation_id = new.cooperation_id and l.id = new.list_id and l.state = 'open'
    and l.made_by_id = kernel.person()
  for share;
  if not found then
    raise exception 'only who made an open destruction list adds to it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger destruction_line_of_open before insert on platform.destruction_line
  for each row execute function platform.guard_destruction_line();

-- As before, but only for who approved the list, once, and only when it names as many documents as it says. What the
-- search learns meanwhile waits, or words of what goes would be learnt again; only what it may have learnt is looked for.
create or replace function platform.destroy(of_list uuid) returns bigint
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
  if list.decided_by_id is distinct from kernel.person() then
    raise exception 'a list is carried out by who approved it' using errcode = 'insufficient_privilege';
  end if;
  if list.documents <> (select count(*) from platform.destruction_line i
                        where i.list_id = list.id and i.cooperation_id = list.cooperation_id) then
    raise exception 'list % does not name % documents', list.id, list.documents using errcode = 'insufficient_privilege';
  end if;
  if exists (select from platform.document d
             where d.destroyed_list = list.id and d.cooperation_id = list.cooperation_id) then
    raise exception 'list % was carried out before', list.id using errcode = 'insufficient_privilege';
  end if;
  lock table platform.search_entry in share row exclusive mode;
  said := array(
    select distinct w.word
    from platform.destruction_line i
    join platform.document_version v on v.cooperation_id = i.cooperation_id and v.document_id = i.document_id
    join platform.document_content c on c.version_id = v.id
    cross join lateral regexp_split_to_table(platform.plain(v.file_name || ' ' || c.words), ' ') as w (word)
    where i.list_id = list.id and i.cooperation_id = list.cooperation_id and w.word ~ '^[[:alpha:]]{3}[[:alnum:]]{0,37}$');
  delete from platform.document_content c using platform.document_version v, platform.destruction_line i
  where i.list_id = list.id and i.cooperation_id = list.cooperation_id
    and v.cooperation_id = i.cooperation_id and v.document_id = i.document_id and c.version_id = v.id;
  update platform.document d
  set version = d.version + 1, destroyed_at = list.decided_at, destroyed_by = list.decided_by, destroyed_list = list.id
  from platform.destruction_line i
  where i.list_id = list.id and i.cooperation_id = list.cooperation_id
    and d.cooperation_id = i.cooperation_id and d.id = i.document_id and d.destroyed_at is null;
  get diagnostics gone = row_count;
  if gone <> list.documents then
    raise exception 'a document of list % was destroyed before', list.id using errcode = 'insufficient_privilege';
  end if;
  delete from platform.search_word k
  where k.cooperation_id = list.cooperation_id and k.word = any (said)
    and not exists (select from platform.search_entry e
                    where e.cooperation_id = list.cooperation_id and e.document @@ quote_literal(k.word)::tsquery);
  return gone;
end $$;
