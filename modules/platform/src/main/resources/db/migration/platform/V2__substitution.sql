-- Somebody stands in for a colleague: between two days the roles of the one who is away count for the other too. Both work
-- for the same organisation in the same cooperation; nothing is copied, so nobody ever has more than the one who is away.
-- a key of another table follows a membership within its cooperation only
alter table platform.membership add constraint membership_of_cooperation unique (id, cooperation_id);

create table platform.substitution (
  id             uuid primary key,
  cooperation_id uuid,
  absent_id      uuid not null,
  substitute_id  uuid not null,
  valid_from     date not null,
  valid_until    date check (valid_until is not null and valid_until > valid_from),
  -- whether the roles of an administrator go along
  administration boolean not null,
  named_at       timestamptz not null,
  -- when somebody ended it before its last day
  ended_at       timestamptz,
  period         daterange generated always as (daterange(valid_from, valid_until)) stored,
  check (absent_id <> substitute_id),
  foreign key (absent_id, cooperation_id) references platform.membership (id, cooperation_id),
  foreign key (substitute_id, cooperation_id) references platform.membership (id, cooperation_id),
  exclude using gist (absent_id with =, substitute_id with =, period with &&) where (ended_at is null)
);
create index substitution_substitute on platform.substitution (substitute_id) where ended_at is null;
create index substitution_absent on platform.substitution (absent_id) where ended_at is null;

select kernel.guard('platform.substitution');
select kernel.open_to('platform.substitution', 'mgr_auth', 'select', 'true');
select kernel.open_to('platform.substitution', 'mgr_batch', 'select, insert, update',
  'cooperation_id is not distinct from (select kernel.cooperation())');
select kernel.open_to('platform.substitution', 'mgr_platform', 'select', 'cooperation_id is null');
select kernel.open_to('platform.substitution', 'mgr_staff', 'select', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('platform.substitution', actor_role, 'select',
  'cooperation_id = (select kernel.cooperation()) and absent_id in (select membership.id from platform.membership)')
from unnest(array['mgr_municipality', 'mgr_provider']) as actor_role;
select platform.audited('platform.substitution');

-- Roles that a membership has on a day for somebody else only. Roles of an administrator come along only when that was
-- said; those of somebody who is blocked, or whose own membership does not count that day, never do.
create function platform.borrowed_roles(membership_id uuid, day date, administration text[]) returns text[]
  language sql stable set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(distinct role order by role), '{}')
    from platform.substitution
    join platform.membership own on own.id = substitution.substitute_id
    join platform.membership absent on absent.id = substitution.absent_id
      and absent.organisation_id = own.organisation_id and absent.cooperation_id is not distinct from own.cooperation_id
    join platform.person on person.id = absent.person_id and person.blocked_at is null
    cross join unnest(absent.roles) as role
    where substitution.substitute_id = $1 and substitution.ended_at is null
      and substitution.valid_from <= $2 and substitution.valid_until > $2
      and absent.valid_from <= $2 and (absent.valid_until is null or absent.valid_until > $2)
      and (substitution.administration or role <> all ($3))
      and role <> all (own.roles)
$$;
