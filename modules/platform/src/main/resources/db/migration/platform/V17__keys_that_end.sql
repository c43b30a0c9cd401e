-- Keys that end and keys that are reviewed ------------------------------------------------------------------------------
-- That the administrators were told, so many days ahead, that a key will end: once, whatever is started anew.
create table platform.api_key_warning (
  key_id         uuid not null,
  cooperation_id uuid not null,
  days           bigint not null check (days > 0),
  told_at        timestamptz not null,
  primary key (key_id, days),
  foreign key (cooperation_id, key_id) references platform.api_key (cooperation_id, id)
);
select kernel.guard('platform.api_key_warning');
select kernel.open_to('platform.api_key_warning', 'mgr_batch', 'select, insert', 'cooperation_id = (select kernel.cooperation())');

-- The keys that somebody saw when they signed for who may what, and what they did with each.
create table platform.access_review_key (
  review_id      uuid not null,
  cooperation_id uuid not null,
  key_id         uuid not null,
  name           text not null,
  hint           text not null,
  scopes         text[] not null,
  last_day       date not null,
  kept           boolean not null,
  primary key (review_id, key_id),
  foreign key (review_id, cooperation_id) references platform.access_review (id, cooperation_id)
);
select kernel.guard('platform.access_review_key');
select kernel.open_to('platform.access_review_key', 'mgr_batch', 'select, insert', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('platform.access_review_key', 'mgr_staff', 'select', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('platform.access_review_key', actor_role, 'select',
  'cooperation_id = (select kernel.cooperation()) and review_id in (select access_review.id from platform.access_review)')
from unnest(array['mgr_municipality', 'mgr_provider']) as actor_role;
