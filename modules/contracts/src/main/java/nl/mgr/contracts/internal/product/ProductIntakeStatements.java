package nl.mgr.contracts.internal.product;

/** Rows of a file beside the catalogue. A product is known by its code and its first day. */
final class ProductIntakeStatements {

    private static final String GIVEN = """
            with given as materialized (
              select r.row_number, r.id, r.cells ->> 'code' as code, r.cells ->> 'naam' as name, r.cells ->> 'wet' as domain,
                r.cells ->> 'eenheid' as unit, r.cells ->> 'bekostiging' as variant,
                (r.cells ->> 'vanaf')::date as valid_from, (r.cells ->> 'tot en met')::date as valid_through,
                (r.cells ->> 'tot en met')::date + 1 as valid_until
              from platform.import_row_ref r where r.run_id = ?)
            """;

    /** The first two digits of a code are its category in the national list. */
    static final String CATEGORY = GIVEN + """
            select g.row_number, g.code as value, left(g.code, 2) as category, g.domain from given g
            where g.code is not null and g.domain is not null and not exists (
              select 1 from contracts.product_category c where c.legal_domain = g.domain and c.code = left(g.code, 2))
            order by g.row_number""";

    static final String THROUGH_BEFORE_FROM = GIVEN + """
            select g.row_number, g.valid_through::text as value from given g
            where g.valid_through < g.valid_from order by g.row_number""";

    /** Two rows of one code that share a day; a row that ends before it begins has a fault already. */
    static final String TWICE = GIVEN + """
            select g.row_number, g.code as value, min(o.row_number) as first_row from given g
            join given o on o.code = g.code and o.row_number < g.row_number
              and o.valid_from <= coalesce(g.valid_through, date 'infinity')
              and g.valid_from <= coalesce(o.valid_through, date 'infinity')
            group by g.row_number, g.code order by g.row_number""";

    /** Another product of the code on these days; one that the file itself closes counts until then. */
    static final String TAKEN = GIVEN + """
            select distinct on (g.row_number) g.row_number, g.code as value, p.valid_from::text as since from given g
            join contracts.product p on p.code = g.code and p.valid_from <> g.valid_from
            left join given h on h.code = p.code and h.valid_from = p.valid_from
            where p.valid_from <= coalesce(g.valid_through, date 'infinity')
              and g.valid_from < coalesce(case when h.row_number is null then p.valid_until else h.valid_until end,
                date 'infinity')
            order by g.row_number, p.valid_from""";

    static final String DIFFERS = GIVEN + """
            select g.row_number, g.code as value, p.valid_from::text as since from given g
            join contracts.product p on p.code = g.code and p.valid_from = g.valid_from
            where g.name is not null and g.domain is not null and g.unit is not null and g.variant is not null
              and (p.name, p.legal_domain, p.unit, p.variant) <> (g.name, g.domain, g.unit, g.variant)
            order by g.row_number""";

    /** Closing is never retroactive, and what is closed stays so. */
    static final String CLOSING = GIVEN + """
            select g.row_number, coalesce(g.valid_through::text, '') as value from given g
            join contracts.product p on p.code = g.code and p.valid_from = g.valid_from
            where p.valid_until is distinct from g.valid_until
              and (g.valid_through is null or g.valid_through < ?)
            order by g.row_number""";

    static final String COUNT = GIVEN + """
            select count(*) filter (where p.id is null) as fresh,
              count(*) filter (where p.id is not null and p.valid_until is distinct from g.valid_until) as changed,
              count(*) as total
            from given g left join contracts.product p on p.code = g.code and p.valid_from = g.valid_from""";

    static final String CLOSE = GIVEN + """
            update contracts.product p set version = p.version + 1, valid_until = g.valid_until
            from given g
            where p.code = g.code and p.valid_from = g.valid_from and p.valid_until is distinct from g.valid_until""";

    static final String ADD = GIVEN + """
            insert into contracts.product
              (id, cooperation_id, code, name, category, unit, variant, legal_domain, valid_from, valid_until)
            select g.id, ?, g.code, g.name, left(g.code, 2), g.unit, g.variant, g.domain, g.valid_from, g.valid_until
            from given g
            where not exists (
              select 1 from contracts.product p where p.code = g.code and p.valid_from = g.valid_from)
            order by g.row_number""";

    private ProductIntakeStatements() {}
}
