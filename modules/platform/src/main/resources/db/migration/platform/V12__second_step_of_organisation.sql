-- A municipality or a care provider may ask a second step of its own people; of the team and of the installation it is
-- always asked.
alter table platform.organisation add column asks_second_step boolean not null default false
  check (not asks_second_step or kind in ('municipality', 'provider'));
grant update (asks_second_step) on platform.organisation to mgr_batch;
