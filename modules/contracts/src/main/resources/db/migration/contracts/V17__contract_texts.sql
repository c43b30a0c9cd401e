-- What a contract says in words. A text has three parts, after the national contract standards: part 1 for all providers,
-- part 2 for one provider, part 3 the standard's own words. It is written as a concept, settled once, and never changed
-- after that: the next version is another text.
create table contracts.contract_text (
  id             uuid primary key,
  version        bigint not null default 1,
  cooperation_id uuid not null,
  title          text not null check (title = trim(title) and title <> '' and length(title) <= 120),
  label          text not null check (label = trim(label) and label <> '' and length(label) <= 40),
  legal_domain   text check (legal_domain in ('jeugd', 'wmo', 'bw', 'participatie')),
  -- what it follows: the standard and its version, or who wrote it
  source         text not null check (source = trim(source) and source <> '' and length(source) <= 300),
  -- the day on which what it follows was published; a new version is carried through within six months of it
  published_on   date not null,
  status         text not null check (status in ('concept', 'vastgesteld')),
  made_by        text not null,
  made_at        timestamptz not null,
  sha256         text check (sha256 ~ '^[0-9a-f]{64}$'),
  settled_by     text,
  settled_at     timestamptz,
  unique (cooperation_id, id),
  constraint contract_text_label unique (cooperation_id, title, label),
  check (num_nulls(sha256, settled_by, settled_at) = case status when 'concept' then 3 else 0 end)
);

create table contracts.text_article (
  id             uuid primary key,
  cooperation_id uuid not null,
  text_id        uuid not null,
  part           int not null check (part between 1 and 3),
  number         text not null check (number ~ '^[1-3](\.[0-9]{1,3}){1,4}$' and left(number, 1) = part::text),
  heading        text not null check (heading = trim(heading) and heading <> '' and length(heading) <= 200),
  body           text not null check (body = trim(body) and body <> '' and length(body) <= 20000),
  -- an article that a contract may leave out
  optional       boolean not null default false,
  unique (cooperation_id, id),
  constraint text_article_number unique (text_id, number),
  foreign key (cooperation_id, text_id) references contracts.contract_text (cooperation_id, id) on delete cascade
);

-- From what day a contract stands on which text. What stood there before stays.
create table contracts.contract_standing (
  id             uuid primary key,
  cooperation_id uuid not null,
  contract_id    uuid not null,
  provider_id    uuid not null,
  text_id        uuid not null,
  valid_from     date not null,
  -- concept: chosen before it was signed; addendum: by an amendment; register: noted of a contract that was signed elsewhere
  ground         text not null check (ground in ('concept', 'addendum', 'register')),
  amendment_id   uuid,
  noted_by       text not null,
  noted_at       timestamptz not null,
  check ((ground = 'addendum') = (amendment_id is not null)),
  constraint contract_standing_once unique (contract_id, valid_from),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id),
  foreign key (cooperation_id, text_id) references contracts.contract_text (cooperation_id, id),
  foreign key (cooperation_id, amendment_id) references contracts.amendment (cooperation_id, id)
);

-- Where one contract says something else than its text. Part 3 is the same for everybody: a deviation belongs to part 1 or 2.
create table contracts.contract_deviation (
  id             uuid primary key,
  cooperation_id uuid not null,
  contract_id    uuid not null,
  provider_id    uuid not null,
  number         text not null check (number ~ '^[12](\.[0-9]{1,3}){1,4}$'),
  kind           text not null check (kind in ('afwijking', 'aanvulling', 'vervalt')),
  words          text not null check (words = trim(words) and words <> '' and length(words) <= 4000),
  -- where the parties agreed so
  ground         text not null check (ground = trim(ground) and ground <> '' and length(ground) <= 300),
  agreed_on      date not null,
  ended_on       date check (ended_on >= agreed_on),
  noted_by       text not null,
  noted_at       timestamptz not null,
  unique (cooperation_id, id),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id)
);
create unique index contract_deviation_once on contracts.contract_deviation (contract_id, number) where ended_on is null;

create function contracts.text_keeps_its_word() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.status = 'vastgesteld' then
    raise exception 'text % is settled', old.id using errcode = 'insufficient_privilege';
  end if;
  return coalesce(new, old);
end $$;
create trigger text_keeps_its_word before update or delete on contracts.contract_text
  for each row execute function contracts.text_keeps_its_word();

create function contracts.article_keeps_its_word() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from contracts.contract_text t
             where t.id in (new.text_id, old.text_id) and t.status = 'vastgesteld') then
    raise exception 'the text of article % is settled', coalesce(new.id, old.id) using errcode = 'insufficient_privilege';
  end if;
  return coalesce(new, old);
end $$;
create trigger article_keeps_its_word before insert or update or delete on contracts.text_article
  for each row execute function contracts.article_keeps_its_word();

-- A contract stands on settled texts only.
create function contracts.standing_is_on_settled() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from contracts.contract_text t where t.id = new.text_id and t.status = 'vastgesteld') then
    raise exception 'text % is not settled', new.text_id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger standing_is_on_settled before insert or update on contracts.contract_standing
  for each row execute function contracts.standing_is_on_settled();

select kernel.guard('contracts.contract_text');
select kernel.staff_rows('contracts.contract_text');
select kernel.provider_rows('contracts.contract_text', 'status = ''vastgesteld''');
select kernel.municipality_rows('contracts.contract_text', 'status = ''vastgesteld''');
select platform.audited('contracts.contract_text');

select kernel.guard('contracts.text_article');
select kernel.staff_rows('contracts.text_article', 'select, insert, update, delete');
select kernel.provider_rows('contracts.text_article',
  'exists (select 1 from contracts.contract_text t where t.cooperation_id = text_article.cooperation_id and t.id = text_article.text_id)');
select kernel.municipality_rows('contracts.text_article',
  'exists (select 1 from contracts.contract_text t where t.cooperation_id = text_article.cooperation_id and t.id = text_article.text_id)');
select platform.audited_in('contracts.text_article', 'text_id');

select kernel.guard('contracts.contract_standing');
select kernel.staff_rows('contracts.contract_standing', 'select, insert, update (text_id, noted_by, noted_at)');
select kernel.provider_rows('contracts.contract_standing');
select kernel.municipality_rows('contracts.contract_standing',
  'exists (select 1 from contracts.line_municipality m
           where m.cooperation_id = contract_standing.cooperation_id and m.contract_id = contract_standing.contract_id)');
select platform.audited_in('contracts.contract_standing', 'contract_id');

select kernel.guard('contracts.contract_deviation');
select kernel.staff_rows('contracts.contract_deviation', 'select, insert, update (ended_on)');
select kernel.provider_rows('contracts.contract_deviation');
select kernel.municipality_rows('contracts.contract_deviation',
  'exists (select 1 from contracts.line_municipality m
           where m.cooperation_id = contract_deviation.cooperation_id and m.contract_id = contract_deviation.contract_id)');
select platform.audited_in('contracts.contract_deviation', 'contract_id');

-- An amendment can bring a contract to another text; amendments of one kind for many contracts are a series.
alter table contracts.amendment
  add column series_id uuid;
create index amendment_series on contracts.amendment (cooperation_id, series_id) where series_id is not null;
alter table contracts.amendment_change
  add column text_id uuid,
  add column old_text_id uuid,
  add foreign key (cooperation_id, text_id) references contracts.contract_text (cooperation_id, id),
  add foreign key (cooperation_id, old_text_id) references contracts.contract_text (cooperation_id, id),
  drop constraint amendment_change_kind_check,
  drop constraint amendment_change_check,
  drop constraint amendment_change_once,
  add constraint amendment_change_kind_check check (kind in ('tarief', 'gemeente_erbij', 'einde', 'tekst')),
  add constraint amendment_change_check check (
    case kind
      when 'einde' then num_nonnulls(line_id, product_id, municipality_id, legal_domain, new_cents, text_id, old_text_id) = 0
                        and new_last is not null
      when 'tekst' then num_nonnulls(line_id, product_id, municipality_id, legal_domain, new_cents, new_last, old_last) = 0
                        and text_id is not null
      else num_nulls(line_id, product_id, municipality_id, legal_domain, new_cents) = 0
           and num_nonnulls(new_last, text_id, old_text_id) = 0
    end);
-- of a line in a municipality one thing changes, of the whole contract one of each kind
create unique index amendment_change_once on contracts.amendment_change
  (amendment_id, line_id, municipality_id, (case when line_id is null then kind end)) nulls not distinct;
grant update (old_text_id) on contracts.amendment_change to mgr_staff, mgr_batch;

-- A new version of the text of a contract is a term by itself: six months from its publication, until the contract stands
-- on it or will by an amendment that is signed.
create or replace view contracts.clock_begin with (security_invoker = true) as
  select c.cooperation_id, c.id as contract_id, c.provider_id, 'einde' as starts, null as rule, c.valid_until as started_on,
         null::date as due_on, null::uuid as start_id, '' as what
  from contracts.contract c
  where c.status = 'signed' and c.valid_until is not null
    and not exists (select from contracts.contract n
                    where n.cooperation_id = c.cooperation_id and n.provider_id = c.provider_id and n.id <> c.id
                      and n.valid_from between c.valid_until - 31 and c.valid_until + 31)
  union all
  select c.cooperation_id, c.id, c.provider_id, 'begin', null, c.valid_from, null, null, ''
  from contracts.contract c
  where c.status = 'signed' and exists (select from contracts.contract_use u where u.cooperation_id = c.cooperation_id)
    and not exists (select from contracts.contract_use u where u.contract_id = c.id)
  union all
  select u.cooperation_id, u.contract_id, u.provider_id, 'stilte', null, (u.last_month + interval '1 month')::date, null, null, ''
  from contracts.contract_use u join contracts.contract c on c.id = u.contract_id and c.status = 'signed'
  where u.last_month <= u.counted_on - interval '4 months'
  union all
  select s.cooperation_id, s.contract_id, s.provider_id, 'ruimte', null, make_date(s.year + 1, 1, 1), null, null, ''
  from contracts.spending_room s join contracts.contract c on c.id = s.contract_id and c.status = 'signed'
  where (c.valid_until is null or c.valid_until > make_date(s.year + 1, 1, 1))
    and not exists (select from contracts.spending_room n where n.contract_id = s.contract_id and n.year = s.year + 1)
  union all
  select e.cooperation_id, c.id, e.provider_id, 'bewijs', null, e.valid_through, null, null, e.kind_name
  from providers.evidence_ref e
  join contracts.contract c on c.cooperation_id = e.cooperation_id and c.provider_id = e.provider_id and c.status = 'signed'
  union all
  select a.cooperation_id, a.contract_id, a.provider_id, 'opnamestop', null,
         min((a.starts_at at time zone 'Europe/Amsterdam')::date), null, null, string_agg(distinct p.code, ', ')
  from contracts.admission_event a
  join contracts.product p on p.cooperation_id = a.cooperation_id and p.id = a.product_id
  where a.kind = 'gevraagd' and not exists (
    select from contracts.admission_event d where d.stop_id = a.stop_id and d.kind <> 'gevraagd')
  group by a.cooperation_id, a.contract_id, a.provider_id
  union all
  select r.cooperation_id, c.id, c.provider_id, 'indexatie', null, r.effective, null, null,
         r.number || ', ' || replace(r.percentage::text, '.', ',') || '%'
  from contracts.indexation_run r
  join contracts.contract c on c.cooperation_id = r.cooperation_id and c.status = 'signed'
    and c.valid_from < r.effective and (c.valid_until is null or c.valid_until > r.effective)
  where r.status = 'goedgekeurd'
    and exists (select from contracts.contract_line l where l.contract_id = c.id and l.legal_domain = r.legal_domain)
    and (r.contracts is null
         or exists (select from contracts.indexation_contract x where x.run_id = r.id and x.contract_id = c.id))
  union all
  select s.cooperation_id, s.contract_id, s.provider_id, 'melding', s.rule, s.started_on, s.due_on, s.id, s.what
  from contracts.clock_start s
  union all
  select m.cooperation_id, m.contract_id, m.provider_id, 'volgt', m.rule, m.happened_on, null, null, ''
  from contracts.clock_mark m
  where m.kind = 'gehaald' and not exists (
    select from contracts.clock_mark n
    where n.contract_id = m.contract_id and n.rule = m.rule and n.started_on = m.started_on
      and n.start_id is not distinct from m.start_id and (n.noted_at, n.id) > (m.noted_at, m.id))
  union all
  select c.cooperation_id, c.id, c.provider_id, 'melding', 'standaard', n.published_on, null, null, n.title || ' ' || n.label
  from contracts.contract c
  join lateral (select s.text_id from contracts.contract_standing s
                where s.cooperation_id = c.cooperation_id and s.contract_id = c.id
                order by s.valid_from desc limit 1) s on true
  join contracts.contract_text t on t.cooperation_id = c.cooperation_id and t.id = s.text_id
  join lateral (select n.title, n.label, n.published_on from contracts.contract_text n
                where n.cooperation_id = t.cooperation_id and n.title = t.title and n.status = 'vastgesteld'
                  and n.published_on > t.published_on
                order by n.published_on desc limit 1) n on true
  where c.status = 'signed';
