-- Mail that comes back ----------------------------------------------------------------------------------------------------
-- "bounced" is a mail that was sent and of which a mail system told later that it cannot be delivered.
alter table platform.mail
  drop constraint mail_state_check,
  add constraint mail_state_check
    check (state in ('waiting', 'sending', 'sent', 'failed', 'refused', 'dropped', 'bounced'));
create index mail_person on platform.mail (person_id, address);

-- The mailbox that mails come back to: when it was read, by one node at a time, and what was in it.
create table platform.return_mailbox (
  mailbox       text primary key,
  due_at        timestamptz not null,
  read_at       timestamptz,
  failed_since  timestamptz,
  failure       text,
  counted_since timestamptz not null,
  reports       bigint not null default 0 check (reports >= 0),
  others        bigint not null default 0 check (others >= 0),
  unreadable    bigint not null default 0 check (unreadable >= 0),
  check ((failed_since is null) = (failure is null))
);
select kernel.guard('platform.return_mailbox');
select kernel.open_to('platform.return_mailbox', 'mgr_batch', 'select, insert, update', 'true');
select kernel.open_to('platform.return_mailbox', reader, 'select', 'true') from unnest(array['mgr_staff', 'mgr_platform']) as reader;
