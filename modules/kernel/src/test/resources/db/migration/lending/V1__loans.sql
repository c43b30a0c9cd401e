-- A module for the tests of the kernel: books that staff of a cooperation lends out.
select kernel.open_schema('lending');

create table lending.loan (
  id             uuid primary key,
  cooperation_id uuid not null,
  title          text not null
);
select kernel.guard('lending.loan');
select kernel.staff_rows('lending.loan');

create table lending.reminder (
  loan_id        uuid primary key,
  cooperation_id uuid not null
);
select kernel.guard('lending.reminder');
select kernel.staff_rows('lending.reminder');
