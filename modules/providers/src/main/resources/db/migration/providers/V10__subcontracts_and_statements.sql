-- No payment without a known UBO, nor to who stands on a sanctions list (model contract, article 3.15): once a year a provider
-- states that its entry in the UBO register is up to date, and that neither a UBO nor the organisation itself is on such a list.
-- Who the UBOs are is not kept. Who works alone under their own name has no entry to keep up to date.
update providers.evidence_kind
set name = 'Verklaring UBO-register bijgewerkt', source = 'Modelovereenkomst, artikel 3.15; Handelsregisterwet 2007, artikel 15a'
where code = 'ubo';
update providers.evidence_kind
set name = 'Verklaring niet op een sanctielijst', asked_of_institutions = true, asked_of_independents = true,
    source = 'Modelovereenkomst, artikel 3.15; Verordening (EU) 833/2014, artikel 5 duodecies'
where code = 'sanctie';
