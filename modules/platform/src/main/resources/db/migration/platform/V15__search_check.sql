-- Whether the entries of the search agreed with the records, per night and cooperation; what did not was made anew.
create table platform.search_check (
  cooperation_id uuid not null,
  day            date not null,
  faults         bigint not null check (faults >= 0),
  at             timestamptz not null,
  primary key (cooperation_id, day)
);
select kernel.guard('platform.search_check');
select kernel.open_to('platform.search_check', 'mgr_batch', 'select, insert', 'cooperation_id = (select kernel.cooperation())');
select kernel.open_to('platform.search_check', 'mgr_staff', 'select', 'cooperation_id = (select kernel.cooperation())');
