package nl.mgr.providers.internal.intake;

/** Rows of a file beside the register. */
final class ProviderIntakeStatements {

    /** The last day of the file is included, that of the register is not. */
    private static final String GIVEN = """
            with given as materialized (
              select r.row_number, r.id, r.cells ->> 'kvk' as kvk, r.cells ->> 'nummer' as number,
                r.cells ->> 'naam' as name, r.cells ->> 'statutaire naam' as legal_name, r.cells ->> 'agb' as agb,
                r.cells ->> 'soort' as kind, (r.cells ->> 'vanaf')::date as valid_from,
                (r.cells ->> 'tot en met')::date as valid_through,
                (r.cells ->> 'tot en met')::date + 1 as valid_until
              from platform.import_row_ref r where r.run_id = ?)
            """;

    static final String KVK_TWICE = GIVEN + """
            select g.row_number, g.kvk as value, g.first_row from (
              select row_number, kvk, min(row_number) over (partition by kvk) as first_row from given where kvk is not null) g
            where g.row_number > g.first_row order by g.row_number""";

    static final String NUMBER_TWICE = GIVEN + """
            select g.row_number, g.number as value, g.first_row from (
              select row_number, number, kvk, min(row_number) over same as first_row, min(kvk) over same as least,
                max(kvk) over same as most
              from given where number is not null window same as (partition by number)) g
            where g.row_number > g.first_row and g.least <> g.most order by g.row_number""";

    /** Whoever went up into another is changed no more. */
    static final String GONE = GIVEN + """
            select g.row_number, g.kvk as value, o.name, o.kvk_number from given g
            join providers.provider p on p.kvk_number = g.kvk
            join providers.provider o on o.cooperation_id = p.cooperation_id and o.id = p.merged_into
            order by g.row_number""";

    static final String NUMBER_TAKEN = GIVEN + """
            select g.row_number, g.number as value, p.name, p.kvk_number from given g
            join providers.provider p on p.number = g.number
            where g.kvk is not null and p.kvk_number <> g.kvk order by g.row_number""";

    static final String THROUGH_BEFORE_FROM = GIVEN + """
            select g.row_number, g.valid_through::text as value from given g
            where g.valid_through < g.valid_from order by g.row_number""";

    static final String AGB_TWICE = GIVEN + """
            select g.row_number, g.agb as value, g.first_row from (
              select row_number, agb, kvk, min(row_number) over same as first_row, min(kvk) over same as least,
                max(kvk) over same as most
              from given where agb is not null window same as (partition by agb)) g
            where g.row_number > g.first_row and g.least <> g.most order by g.row_number""";

    /** From its first day, or today for who is known, a code is nobody else's. */
    static final String AGB_TAKEN = GIVEN + """
            select g.row_number, g.agb as value, p.name, p.kvk_number from given g
            join providers.agb_registration a on a.code = g.agb
              and (a.valid_until is null or a.valid_until > least(g.valid_from, ?::date))
            join providers.provider p on p.cooperation_id = a.cooperation_id and p.id = a.provider_id
            where g.kvk is not null and p.kvk_number <> g.kvk order by g.row_number""";

    /** Known ones whose code is another from now on. */
    static final String MOVED = GIVEN + """
            select p.id, g.agb from given g join providers.provider p on p.kvk_number = g.kvk
            where p.agb_code <> g.agb order by p.id""";

    private static final String DIFFERS = """
            (p.number, p.name, p.legal_name, p.agb_code, p.kind, p.valid_from, p.valid_until)
              is distinct from (g.number, g.name, g.legal_name, g.agb, g.kind, g.valid_from, g.valid_until)
            """;

    static final String COUNT = GIVEN + """
            select count(*) filter (where p.id is null) as fresh,
              count(*) filter (where p.id is not null and
            """ + DIFFERS + """
            ) as changed, count(*) as total
            from given g left join providers.provider p on p.kvk_number = g.kvk""";

    static final String CHANGE = GIVEN + """
            update providers.provider p set version = p.version + 1, number = g.number, name = g.name,
              legal_name = g.legal_name, agb_code = g.agb, kind = g.kind, valid_from = g.valid_from,
              valid_until = g.valid_until
            from given g where p.kvk_number = g.kvk and
            """ + DIFFERS;

    static final String REGISTER = GIVEN + """
            insert into providers.provider
              (id, cooperation_id, number, name, legal_name, kvk_number, agb_code, kind, valid_from, valid_until)
            select g.id, ?, g.number, g.name, g.legal_name, g.kvk, g.agb, g.kind, g.valid_from, g.valid_until
            from given g
            where not exists (select 1 from providers.provider p where p.kvk_number = g.kvk)
            order by g.row_number""";

    private ProviderIntakeStatements() {}
}
