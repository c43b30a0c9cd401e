-- Which changes belong together and why they were made: both are of the transaction.
create function kernel.act() returns uuid
  language sql stable parallel safe as $$ select nullif(current_setting('mgr.act', true), '')::uuid $$;
create function kernel.reason() returns text
  language sql stable parallel safe as $$ select nullif(current_setting('mgr.reason', true), '') $$;
