package nl.mgr.contracts.internal.intake;

/** One statement per table, fed with whole columns; and the rules of signing as queries over the whole import. */
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

    /** A signed line for a municipality that takes part on none of its days. */
    static final String NOT_TAKING_PART = """
            select r.name, m.legal_domain
            from contracts.line_municipality m
            join contracts.contract c
              on c.cooperation_id = m.cooperation_id and c.id = m.contract_id and c.status <> 'draft'
            join cooperation.municipality_ref r on r.id = m.municipality_id
            left join (select distinct line_id, municipality_id from contracts.line_in_force
                       where contract_id = any (?)) f
              on f.line_id = m.line_id and f.municipality_id = m.municipality_id
            where m.contract_id = any (?) and f.line_id is null
            order by r.name limit 1
            """;

    /** A day on which a signed line is in force without a price. */
    static final String UNPRICED = """
            select d.code, r.name, lower(g.gap) as day
            from (select f.product_id, f.municipality_id,
                         datemultirange(daterange(f.valid_from, f.valid_until)) - coalesce(t.priced, '{}') as gap
                  from contracts.line_in_force f
                  left join (select line_id, municipality_id, range_agg(period) as priced from contracts.tariff
                             where line_id = any (?) group by line_id, municipality_id) t
                    on t.line_id = f.line_id and t.municipality_id = f.municipality_id
                  where f.contract_id = any (?)) g
            join contracts.product d on d.id = g.product_id
            join cooperation.municipality_ref r on r.id = g.municipality_id
            where not isempty(g.gap)
            order by day limit 1
            """;

    static final String RECORD_RUN = """
            select count(*) as total
            from platform.record('contracts.contract', ?, 'run',
                                 jsonb_build_object('rows', ?::bigint, 'tariffs', ?::bigint, 'hash', ?::text))
            """;

    private ImportStatements() {}
}
