-- The restriction on who asks names the cooperation too, as every policy does.
drop policy asked_by_itself on contracts.contract_question;
create policy asked_by_itself on contracts.contract_question as restrictive for insert to mgr_municipality
  with check (cooperation_id = (select kernel.cooperation()) and municipality_id = any ((select kernel.municipalities())::uuid[])
              and answer is null);
