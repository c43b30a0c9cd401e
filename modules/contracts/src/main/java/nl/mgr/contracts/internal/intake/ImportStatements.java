package nl.mgr.contracts.internal.intake;

/** One statement per table, fed with whole columns. */
final class ImportStatements {

    static final String TAKEN = "select number from contracts.contract where number = any (?) order by number limit 1";

    static final String CONTRACTS = """
            insert into contracts.contract
              (id, cooperation_id, source, number, title, provider_id, status, valid_from, valid_until,
               signed_on, signed_by)
            select r.id, ?, ?, r.number, r.title, r.provider_id, r.status, r.valid_from, r.valid_until,
                   case when r.status <> 'draft' then r.valid_from end, case when r.status <> 'draft' then ? end
            from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[]::date[], ?::text[]::date[])
              as r (id, number, title, provider_id, status, valid_from, valid_until)
            """;

    static final String LINES = """
            insert into contracts.contract_line
              (id, cooperation_id, contract_id, provider_id, product_id, legal_domain, origin, municipality_ids)
            select r.id, ?, r.contract_id, r.provider_id, r.product_id, p.legal_domain, r.origin,
                   r.municipality_ids::uuid[]
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[])
              as r (id, contract_id, provider_id, product_id, origin, municipality_ids)
            join contracts.product p on p.id = r.product_id
            """;

    static final String PARTICIPANTS = """
            insert into contracts.line_municipality
              (id, cooperation_id, contract_id, line_id, provider_id, product_id, municipality_id, legal_domain,
               valid_from, valid_until)
            select r.id, ?, r.contract_id, r.line_id, r.provider_id, r.product_id, r.municipality_id, p.legal_domain,
                   r.valid_from, r.valid_until
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[]::date[],
                        ?::text[]::date[])
              as r (id, contract_id, line_id, provider_id, product_id, municipality_id, valid_from, valid_until)
            join contracts.product p on p.id = r.product_id
            """;

    static final String TARIFFS = """
            insert into contracts.tariff
              (id, cooperation_id, origin, line_id, provider_id, municipality_id, legal_domain, cents,
               valid_from, valid_until)
            select r.id, ?, ?, r.line_id, r.provider_id, r.municipality_id, p.legal_domain, r.cents,
                   r.valid_from, r.valid_until
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[]::bigint[], ?::text[]::date[],
                        ?::text[]::date[])
              as r (id, line_id, provider_id, municipality_id, product_id, cents, valid_from, valid_until)
            join contracts.product p on p.id = r.product_id
            """;

    static final String NAMES = "select id, name from cooperation.municipality_ref";

    static final String RECORD_RUN = """
            select count(*) as total
            from platform.record('contracts.contract', ?, 'run',
                                 jsonb_build_object('rows', ?::bigint, 'tariffs', ?::bigint, 'hash', ?::text))
            """;

    private ImportStatements() {}
}
