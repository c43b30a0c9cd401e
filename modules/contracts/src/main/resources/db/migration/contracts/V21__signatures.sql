-- Who signed a contract for which party, in what function and by what authority, under which document.
create table contracts.signature (
  id             uuid primary key,
  cooperation_id uuid not null,
  contract_id    uuid not null,
  provider_id    uuid not null,
  party          text not null check (party in ('regio', 'aanbieder')),
  name           text not null check (name = trim(name) and name <> '' and length(name) <= 200),
  role           text not null check (role = trim(role) and role <> '' and length(role) <= 200),
  -- the mandate, or the extract of the trade register, that says that they may
  authority      text not null check (authority = trim(authority) and authority <> '' and length(authority) <= 300),
  -- of the document as it was signed
  sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  noted_by       text not null,
  noted_at       timestamptz not null,
  unique (cooperation_id, id),
  unique (contract_id, party),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id)
);

select kernel.guard('contracts.signature');
select kernel.staff_rows('contracts.signature', 'select, insert');
select kernel.provider_rows('contracts.signature');
select kernel.municipality_rows('contracts.signature',
  'exists (select 1 from contracts.line_municipality m
           where m.cooperation_id = signature.cooperation_id and m.contract_id = signature.contract_id)');
select platform.audited_in('contracts.signature', 'contract_id');
