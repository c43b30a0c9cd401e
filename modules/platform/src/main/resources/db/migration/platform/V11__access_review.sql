-- The yearly review of who may what -------------------------------------------------------------------------------------
-- Somebody of an organisation looked at everybody who may log in for it, and signed. With what they saw, for who audits.
create table platform.access_review (
  id              uuid primary key,
  cooperation_id  uuid,
  organisation_id uuid not null references platform.organisation,
  signed_by_id    uuid not null references platform.person,
  signed_by       text not null,
  signed_at       timestamptz not null,
  people          bigint not null check (people > 0),
  remark          text not null,
  unique (id, cooperation_id)
);
create index access_review_organisation on platform.access_review (organisation_id, signed_at desc);

create table platform.access_review_line (
  review_id      uuid not null,
  cooperation_id uuid,
  membership_id  uuid not null,
  name           text not null,
  login_name     text not null,
  roles          text[] not null,
  primary key (review_id, membership_id),
  foreign key (review_id, cooperation_id) references platform.access_review (id, cooperation_id)
);

select kernel.guard('platform.access_review');
select kernel.guard('platform.access_review_line');
select kernel.open_to(tbl::regclass, 'mgr_batch', 'select, insert',
  'cooperation_id is not distinct from (select kernel.cooperation())')
from unnest(array['platform.access_review', 'platform.access_review_line']) as tbl;
select kernel.open_to(tbl::regclass, 'mgr_platform', 'select', 'cooperation_id is null')
from unnest(array['platform.access_review', 'platform.access_review_line']) as tbl;
select kernel.open_to(tbl::regclass, 'mgr_staff', 'select', 'cooperation_id = (select kernel.cooperation())')
from unnest(array['platform.access_review', 'platform.access_review_line']) as tbl;
select kernel.open_to('platform.access_review', actor_role, 'select',
  'cooperation_id = (select kernel.cooperation()) and organisation_id in (select organisation.id from platform.organisation)')
from unnest(array['mgr_municipality', 'mgr_provider']) as actor_role;
select kernel.open_to('platform.access_review_line', actor_role, 'select',
  'cooperation_id = (select kernel.cooperation()) and review_id in (select access_review.id from platform.access_review)')
from unnest(array['mgr_municipality', 'mgr_provider']) as actor_role;
select platform.audited('platform.access_review');
