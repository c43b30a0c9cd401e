-- What municipalities ask about a contract, and what the team answers. A question belongs to the municipality that asks; an
-- answer that all municipalities of the contract may read says so, and then they read the question too.
create table contracts.contract_question (
  id              uuid primary key,
  cooperation_id  uuid not null,
  contract_id     uuid not null,
  municipality_id uuid not null,
  words           text not null check (words = trim(words) and words <> '' and length(words) <= 1000),
  asked_at        timestamptz not null,
  asked_by        text not null,
  answer          text check (answer = trim(answer) and answer <> '' and length(answer) <= 2000),
  shared          boolean not null default false,
  answered_at     timestamptz,
  answered_by     text,
  check (num_nulls(answer, answered_at, answered_by) in (0, 3) and (answer is not null or not shared)),
  unique (cooperation_id, id),
  foreign key (cooperation_id, contract_id) references contracts.contract (cooperation_id, id)
);
create index contract_question_of on contracts.contract_question (cooperation_id, contract_id, asked_at desc);

create function contracts.question_is_answered_once() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.answer is not null then
    raise exception 'question % was answered before', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger question_is_answered_once before update on contracts.contract_question
  for each row execute function contracts.question_is_answered_once();

select kernel.guard('contracts.contract_question');
select kernel.staff_rows('contracts.contract_question', 'select, insert, update (answer, shared, answered_at, answered_by)');
-- A municipality asks in its own name, about a contract of which it has a line; it reads its own questions and shared ones.
select kernel.municipality_rows('contracts.contract_question',
  '(' || kernel.own_municipality() || ' or shared) and exists (
     select 1 from contracts.line_municipality m
     where m.cooperation_id = contract_question.cooperation_id and m.contract_id = contract_question.contract_id)',
  'select, insert');
create policy asked_by_itself on contracts.contract_question as restrictive for insert to mgr_municipality
  with check (municipality_id = any ((select kernel.municipalities())::uuid[]) and answer is null);
select platform.audited_in('contracts.contract_question', 'contract_id');
