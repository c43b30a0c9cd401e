-- To which account a care provider is paid. Somebody proposes one, and it counts only when somebody else of the team approved
-- it: for the database as well, by who acts in the transaction. A dated one ends where the next begins.
create table providers.bank_account (
  id             uuid primary key,
  cooperation_id uuid not null,
  provider_id    uuid not null,
  iban           text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  holder         text not null check (holder = btrim(holder) and char_length(holder) between 1 and 70),
  state          text not null check (state in ('voorgesteld', 'goedgekeurd', 'afgewezen')),
  -- first day of payment to it: as proposed, and from the approval on as it counts
  valid_from     date not null,
  valid_until    date check (valid_until > valid_from),
  during         daterange not null generated always as (daterange(valid_from, valid_until)) stored,
  proposed_at    timestamptz not null,
  proposed_by    text not null,
  proposed_by_id uuid not null,
  decided_at     timestamptz,
  decided_by     text,
  decided_by_id  uuid,
  reason         text not null check (char_length(reason) <= 500),
  check ((state = 'voorgesteld') = (decided_at is null)),
  check (num_nonnulls(decided_at, decided_by, decided_by_id) in (0, 3)),
  check ((state = 'afgewezen') = (reason <> '')),
  check (state = 'goedgekeurd' or valid_until is null),
  constraint bank_account_four_eyes check (state <> 'goedgekeurd' or decided_by_id <> proposed_by_id),
  constraint bank_account_one_at_a_time
    exclude using gist (cooperation_id with =, provider_id with =, during with &&) where (state = 'goedgekeurd'),
  unique (cooperation_id, id),
  foreign key (cooperation_id, provider_id) references providers.provider (cooperation_id, id)
);
create index bank_account_of_provider on providers.bank_account (cooperation_id, provider_id);
create unique index bank_account_waiting on providers.bank_account (cooperation_id, provider_id) where state = 'voorgesteld';
select kernel.guard('providers.bank_account');
select kernel.staff_rows('providers.bank_account', 'select, insert,
  update (state, valid_from, valid_until, decided_at, decided_by, decided_by_id, reason)');
select kernel.provider_rows('providers.bank_account', 'provider_id = (select kernel.provider())', 'select, insert');
select platform.audited_in('providers.bank_account', 'provider_id', 'iban');

-- Both names come from the application; that they are two people is seen from who acts.
create function providers.guard_bank_account() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'voorgesteld' or new.proposed_by_id is distinct from kernel.person() then
      raise exception 'an account begins as the proposal of who acts' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if (new.id, new.cooperation_id, new.provider_id, new.iban, new.holder, new.proposed_at, new.proposed_by, new.proposed_by_id)
     is distinct from (old.id, old.cooperation_id, old.provider_id, old.iban, old.holder, old.proposed_at, old.proposed_by,
                       old.proposed_by_id) then
    raise exception 'what was proposed stays as it is' using errcode = 'insufficient_privilege';
  end if;
  if old.state = 'voorgesteld' and new.state <> 'voorgesteld' and new.decided_by_id is distinct from kernel.person() then
    raise exception 'an account is decided on by who acts' using errcode = 'insufficient_privilege';
  end if;
  if old.state <> 'voorgesteld'
     and (old.state <> 'goedgekeurd' or old.valid_until is not null
          or (new.state, new.valid_from, new.decided_at, new.decided_by, new.decided_by_id, new.reason)
             is distinct from (old.state, old.valid_from, old.decided_at, old.decided_by, old.decided_by_id, old.reason)) then
    raise exception 'account % was decided on', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger bank_account_by_who_acts before insert or update on providers.bank_account
  for each row execute function providers.guard_bank_account();
