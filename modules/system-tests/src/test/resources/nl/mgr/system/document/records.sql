-- A record of every kind that may have documents, twice: one that runs (ids that end in 0), whose document came so long ago
-- that it would be due by that, and one that ended on 31 December 2017 (in 1), whose document would not be.
do $$
declare
  coop   uuid := (select id from cooperation.cooperation where code = 'mgr-sdcg');
  away   uuid := (select m.id from cooperation.municipality m where m.valid_until is null and not exists (
                    select from cooperation.participant p where p.municipality_id = m.id and p.cooperation_id = coop) order by m.id limit 1);
  inside uuid := (select p.municipality_id from cooperation.participant p
                  where p.cooperation_id = coop and p.valid_until is null order by p.id limit 1);
  merged uuid := (select m.id from cooperation.municipality m where m.valid_until is not null order by m.id limit 1);
  board  uuid := (select id from cooperation.body where cooperation_id = coop order by id limit 1);
  law    text := (select min(legal_domain) from contracts.product_category);
  sort   text := (select min(code) from contracts.product_category where legal_domain = law);
  one    text;
  n      int;
  ends   date;
begin
  insert into cooperation.participant (id, cooperation_id, municipality_id, valid_from, valid_until, state, source, tile_column,
    tile_row)
  values ('de570000-0000-7000-8000-000000000001', coop, away, '2015-01-01', '2018-01-01', 'known', 'test', 900, 900);
  for n in 0 .. 1 loop
    one := n::text;
    ends := case n when 1 then date '2018-01-01' end;
    insert into cooperation.contribution_run (id, cooperation_id, year, kind, number, cents, sha256, made_at, made_by)
    values (('de570000-0000-7000-8000-00000000001' || one)::uuid, coop, case n when 0 then 2040 else 2017 end, 'begroting', 9999,
      100, repeat('0', 64), now(), 'test');
    insert into providers.provider (id, cooperation_id, number, name, legal_name, kvk_number, agb_code, kind, valid_from,
      valid_until)
    values (('de570000-0000-7000-8000-00000000002' || one)::uuid, coop, 'DEEL-' || one, 'Deel ' || one, 'Deel', '9900000' || one,
      '9900000' || one, 'instelling', '2015-01-01', ends);
    insert into providers.site (id, cooperation_id, provider_id, name, postcode, town)
    values (('de570000-0000-7000-8000-00000000003' || one)::uuid, coop, ('de570000-0000-7000-8000-00000000002' || one)::uuid,
      'Deel', '1234AB', 'Proefdorp');
    insert into providers.evidence (id, cooperation_id, provider_id, kind, issued_on, valid_through, state, added_at, added_by,
      judged_at, judged_by, reason)
    values (('de570000-0000-7000-8000-0000000001a' || one)::uuid, coop, ('de570000-0000-7000-8000-00000000002' || one)::uuid,
      'gva', '2016-01-01', case n when 0 then '2040-12-31' else '2017-12-31' end::date, 'geaccepteerd', '2016-01-02', 'test',
      '2016-01-02', 'test', '');
    insert into providers.subcontract (id, cooperation_id, provider_id, name, kvk_number, work, valid_from, valid_through, state,
      asked_at, asked_by, decided_at, decided_by, reason)
    values (('de570000-0000-7000-8000-0000000001f' || one)::uuid, coop, ('de570000-0000-7000-8000-00000000002' || one)::uuid,
      'Deel', '99000009', 'Deel', '2016-01-01', case n when 1 then date '2017-12-31' end, 'toegestaan', '2015-12-01', 'test',
      '2015-12-02', 'test', '');
    insert into contracts.product (id, cooperation_id, code, name, category, unit, variant, legal_domain, valid_from, valid_until)
    values (('de570000-0000-7000-8000-00000000004' || one)::uuid, coop, 'ZZ9Z' || one, 'Deel', sort, 'uur', 'inspanning', law,
      '2015-01-01', ends);
    insert into contracts.contract (id, cooperation_id, number, title, provider_id, status, source, valid_from, valid_until,
      signed_on, signed_by)
    values (('de570000-0000-7000-8000-00000000005' || one)::uuid, coop, 'DEEL-' || one, 'Deel',
      ('de570000-0000-7000-8000-00000000002' || one)::uuid, case n when 0 then 'signed' else 'ended' end, 'test', '2015-01-01',
      ends, '2014-12-01', 'test');
    insert into contracts.contract_line (id, cooperation_id, contract_id, provider_id, product_id, legal_domain)
    values (('de570000-0000-7000-8000-00000000006' || one)::uuid, coop, ('de570000-0000-7000-8000-00000000005' || one)::uuid,
      ('de570000-0000-7000-8000-00000000002' || one)::uuid, ('de570000-0000-7000-8000-00000000004' || one)::uuid, law);
    insert into contracts.social_return (id, cooperation_id, contract_id, provider_id, year, region, percentage, basis_cents,
      basis_source, status, made_at, made_by)
    values (('de570000-0000-7000-8000-0000000001c' || one)::uuid, coop, ('de570000-0000-7000-8000-00000000005' || one)::uuid,
      ('de570000-0000-7000-8000-00000000002' || one)::uuid, 2016, 'oost', 5, 10000, 'test', 'open', now(), 'test');
    insert into contracts.social_return_part (id, cooperation_id, social_return_id, provider_id, block, first_day, last_day, hours,
      cents, what, state, added_at, added_by, reason)
    values (('de570000-0000-7000-8000-0000000001d' || one)::uuid, coop, ('de570000-0000-7000-8000-0000000001c' || one)::uuid,
      ('de570000-0000-7000-8000-00000000002' || one)::uuid, 'utrecht-nug', '2016-01-01', '2016-12-31', 36, 100, 'Deel',
      'aangeleverd', now(), 'test', '');
    update contracts.social_return_part set state = 'goedgekeurd', judged_at = now(), judged_by = 'test'
    where id = ('de570000-0000-7000-8000-0000000001d' || one)::uuid;
    update contracts.social_return set status = 'afgerekend', realised_cents = 100, settled_at = '2017-12-31 12:00+01',
      settled_by = 'test' where id = ('de570000-0000-7000-8000-0000000001c' || one)::uuid and n = 1;
    insert into contracts.control_plan (id, cooperation_id, number, kind, contract_id, provider_id, title, goal, risk, first_day,
      last_day, detailed, status, made_at, made_by)
    values (('de570000-0000-7000-8000-0000000001e' || one)::uuid, coop, 'DEEL-' || one, 'formeel',
      ('de570000-0000-7000-8000-00000000005' || one)::uuid, ('de570000-0000-7000-8000-00000000002' || one)::uuid, 'Deel', 'Deel',
      'Deel', '2016-01-01', '2016-12-31', false, 'concept', now(), 'test');
    if n = 1 then
      update contracts.control_plan set status = 'vastgesteld' where number = 'DEEL-1';
      update contracts.control_plan set sample_size = 1, sample_method = 'Deel', status = 'uitgevoerd',
        hearing_until = '2017-12-01' where number = 'DEEL-1';
      update contracts.control_plan set status = 'gehoord', heard_on = '2017-12-31' where number = 'DEEL-1';
      update contracts.control_plan set status = 'afgerond', outcome = 'geen-gevolg', motivation = 'Deel',
        closed_at = '2017-12-31 12:00+01', closed_by = 'test' where number = 'DEEL-1';
    end if;
    insert into contracts.obligation (id, cooperation_id, contract_id, provider_id, kind, words, debtor, owner, first_due, repeats,
      proof, reason, made_at, made_by)
    values (('de570000-0000-7000-8000-0000000002a' || one)::uuid, coop, ('de570000-0000-7000-8000-00000000005' || one)::uuid,
      ('de570000-0000-7000-8000-00000000002' || one)::uuid, 'overig', 'Deel', 'aanbieder', 'contractbeheerder', '2016-12-31',
      'eenmalig', false, 'test', now(), 'test');
    insert into contracts.obligation_due (id, cooperation_id, obligation_id, contract_id, provider_id, due_on, state)
    values (('de570000-0000-7000-8000-0000000002b' || one)::uuid, coop, ('de570000-0000-7000-8000-0000000002a' || one)::uuid,
      ('de570000-0000-7000-8000-00000000005' || one)::uuid, ('de570000-0000-7000-8000-00000000002' || one)::uuid, '2016-12-31',
      'open');
    insert into contracts.kpi (id, cooperation_id, contract_id, provider_id, name, unit, direction, norm, span, since, definition,
      reason, made_at, made_by)
    values (('de570000-0000-7000-8000-0000000002c' || one)::uuid, coop, ('de570000-0000-7000-8000-00000000005' || one)::uuid,
      ('de570000-0000-7000-8000-00000000002' || one)::uuid, 'Deel', 'aantal', 'minstens', 1, 'jaar', '2016-01-01', 'Deel', 'test',
      now(), 'test');
    insert into procurement.tender (id, cooperation_id, number, title, procedure, published_on, deadline, terms)
    values (('de570000-0000-7000-8000-00000000007' || one)::uuid, coop, 'DEEL-' || one, 'Deel', 'open-house', '2016-01-01',
      case n when 1 then date '2017-06-01' end, 'Proef');
    insert into procurement.lot (id, cooperation_id, tender_id, number, title, legal_domain, status, contract_from, contract_until)
    values (('de570000-0000-7000-8000-00000000008' || one)::uuid, coop, ('de570000-0000-7000-8000-00000000007' || one)::uuid, '1',
      'Deel', law, 'closed', '2016-01-01', ends);
    insert into procurement.lot_line (id, cooperation_id, lot_id, product_id, legal_domain, cents)
    values (('de570000-0000-7000-8000-00000000009' || one)::uuid, coop, ('de570000-0000-7000-8000-00000000008' || one)::uuid,
      ('de570000-0000-7000-8000-00000000004' || one)::uuid, law, 100);
    -- admitted, and awarded to by nobody: may still be as long as there may be contracts
    insert into procurement.application (id, cooperation_id, lot_id, provider_id, status, submitted_at, submitted_by, assessed_at,
      assessed_by)
    values (('de570000-0000-7000-8000-0000000000a' || one)::uuid, coop, ('de570000-0000-7000-8000-00000000008' || one)::uuid,
      ('de570000-0000-7000-8000-00000000002' || one)::uuid, 'admitted', '2016-02-01', 'test', '2016-03-01', 'test');
    insert into monitoring.delivery (id, cooperation_id, provider_id, month, version, status, sender_key, file_name, file_sha256,
      received_at, received_by)
    values (('de570000-0000-7000-8000-0000000000b' || one)::uuid, coop, ('de570000-0000-7000-8000-00000000002' || one)::uuid,
      '2017-11-01', 1, case n when 0 then 'received' else 'refused' end, 'deel-' || one, 'deel.csv', repeat(one, 64),
      '2017-12-31 12:00+01', 'test');
    insert into cooperation.meeting (id, cooperation_id, body_id, held_on, starts_at, ends_at, place, status)
    values (('de570000-0000-7000-8000-0000000000d' || one)::uuid, coop, board, case n when 0 then date '2040-01-01' else
      date '2017-12-31' end, '23:00', '23:30', '', 'afgelast');
    insert into cooperation.decision (id, cooperation_id, body_name, number, taken_on, outcome, title, text, voted, votes_for,
      votes_against, abstained, sha256, recorded_at, recorded_by)
    values (('de570000-0000-7000-8000-0000000000e' || one)::uuid, coop, 'Deel', 'DEEL-' || one, case n when 0 then
      date '2040-01-01' else date '2017-12-31' end, 'elders', 'Deel', '', false, 0, 0, 0, repeat('0', 64), now(), 'test');
    insert into cooperation.service_agreement (id, cooperation_id, number, municipality_id, municipality_code, municipality_name,
      module_id, catalogue_id, valid_from, valid_until, made_at, made_by)
    select ('de570000-0000-7000-8000-0000000000f' || one)::uuid, coop, 'DEEL-' || one, m.id, m.cbs_code, m.name,
      (select id from cooperation.cooperation_module where cooperation_id = coop order by id limit 1),
      (select id from cooperation.service_catalogue where cooperation_id = coop order by id limit 1), '2015-01-01', ends, now(),
      'test'
    from cooperation.municipality m where m.id = case n when 0 then merged else away end;
    insert into cooperation.participation_request (id, cooperation_id, municipality_id, submodule_id, number, joins, effective_on,
      explanation, letter, early_reason, state, submitted_on, submitted_at, submitted_by)
    select ('de570000-0000-7000-8000-00000000000' || one)::uuid, coop, away,
      (select id from cooperation.submodule where cooperation_id = coop order by id limit 1), 9990 + n, true, '2040-01-01', 'Deel',
      '', '', case n when 0 then 'advies-gevraagd' else 'ingetrokken' end, '2017-01-01', '2017-01-01 12:00+01', 'test';
    insert into cooperation.participation_request_step (id, cooperation_id, municipality_id, request_id, kind, on_day, note,
      body_name, decision_number, outcome, made_at, made_by)
    values (('de570000-0000-7000-8000-00000000000' || one)::uuid, coop, away,
      ('de570000-0000-7000-8000-00000000000' || one)::uuid, case n when 0 then 'ingediend' else 'ingetrokken' end,
      '2017-12-31', '', '', '', '', '2017-12-31 12:00+01', 'test');
  end loop;
  -- stand for ever
  insert into contracts.catalogue_publication (id, cooperation_id, municipality_id, municipality_code, municipality_name, month,
    number, legal_domains, lines, sha256, published_at, published_by)
  select 'de570000-0000-7000-8000-0000000000c0', coop, m.id, m.cbs_code, m.name, '2015-01-01', 9999, array[law], 0,
    repeat('0', 64), '2015-01-01', 'test' from cooperation.municipality m where m.id = inside;
  insert into contracts.indexation_run (id, cooperation_id, number, year, legal_domain, wage_weight, wage_before, wage_final,
    wage_forecast, price_before, price_final, price_forecast, method, source, percentage, first_percentage, status,
    made_by, made_at)
  values ('de570000-0000-7000-8000-0000000000c1', coop, 'DEEL', 2015, law, 90, 1, 1, 1, 1, 1, 1, 'quotient', 'Deel', 1, 1,
    'ingetrokken', 'test', '2015-01-01');

  insert into contracts.contract_text (id, cooperation_id, title, label, source, published_on, status, made_by, made_at)
  values ('de570000-0000-7000-8000-0000000000c2', coop, 'Deel', '1', 'Deel', '2015-01-01', 'concept', 'test', '2015-01-01');

  insert into contracts.amendment (id, cooperation_id, contract_id, contract_number, provider_id, number, reason, title, text,
    effective_from, municipalities_consent, status, made_by, made_at)
  select ('de570000-0000-7000-8000-0000000001b' || right(c.id::text, 1))::uuid, coop, c.id, c.number, c.provider_id, 1, 'overig',
         'Deel', 'Deel', c.valid_from, false, 'ingetrokken', 'test', '2015-01-01'
  from contracts.contract c where c.id::text like 'de570000-%';

  insert into platform.document (id, cooperation_id, subject, record_id, kind, title, audience, added_at, added_by)
  select uuidv7(), coop, r.kind || ':' || r.id, r.id, 'letter', 'Deel ' || r.kind || ' ' || r.what, 'staff',
         case r.what when 'voorbij' then '2025-03-01' else '2015-03-01' end::timestamptz, 'test'
  from (
    select k.kind, ('de570000-0000-7000-8000-000000000' || lpad(k.place, 2, '0') || w.n)::uuid as id, w.what
    from (values ('cooperation:calculation', '1'), ('providers:provider', '2'), ('providers:site', '3'),
            ('contracts:product', '4'), ('contracts:contract', '5'), ('contracts:line', '6'), ('procurement:tender', '7'),
            ('procurement:lot', '8'), ('procurement:lot-line', '9'), ('procurement:application', 'a'),
            ('monitoring:delivery', 'b'), ('cooperation:meeting', 'd'), ('cooperation:decision', 'e'),
            ('cooperation:agreement', 'f'), ('cooperation:request', '0'),
            ('providers:evidence', '1a'), ('providers:subcontract', '1f'), ('contracts:amendment', '1b'), ('contracts:social-return', '1c'),
            ('contracts:social-return-part', '1d'), ('contracts:control', '1e'),
            ('contracts:obligation', '2a'), ('contracts:obligation-due', '2b'),
            ('contracts:kpi', '2c')) as k (kind, place)
    cross join (values ('0', 'loopt'), ('1', 'voorbij')) as w (n, what)
    union all
    values ('cooperation:municipality', inside, 'loopt'), ('cooperation:municipality', away, 'voorbij'),
           ('contracts:publication', 'de570000-0000-7000-8000-0000000000c0', 'eeuwig'),
           ('contracts:indexation', 'de570000-0000-7000-8000-0000000000c1', 'eeuwig'),
           ('contracts:text', 'de570000-0000-7000-8000-0000000000c2', 'eeuwig'),
           ('cooperation:body', board, 'eeuwig'),
           ('cooperation:module', (select id from cooperation.cooperation_module where cooperation_id = coop
                                   order by id limit 1), 'onbekend')) as r;
  insert into platform.document_version (id, cooperation_id, document_id, record_id, number, file_name, media_type, bytes, sha256,
    scanned, audience, added_at, added_by)
  select uuidv7(), d.cooperation_id, d.id, d.record_id, 1, 'deel.txt', 'text/plain', 4, repeat('0', 64), false, d.audience,
         d.added_at, d.added_by
  from platform.document d where d.title like 'Deel %' and d.added_by = 'test';
  insert into platform.document_content (version_id, cooperation_id, content, words, audience)
  select v.id, v.cooperation_id, 'Deel'::bytea, 'Deel', v.audience
  from platform.document_version v where v.file_name = 'deel.txt' and v.added_by = 'test';
  insert into platform.document_term (id, cooperation_id, kind, years, ground, set_at, set_by)
  values (uuidv7(), coop, 'letter', 5, 'Proef', now(), 'test')
  on conflict (cooperation_id, kind) do update set years = 5, ground = 'Proef', version = document_term.version + 1;
end $$;
