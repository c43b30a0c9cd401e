package nl.mgr.monitoring.internal.utilisation;

/**
 * SQL of the reports. One figure per contract line and municipality: what is delivered, in which months, and in which
 * months there should be something in the year and by now. A missing month is estimated at the average of the delivered
 * months of the same line; where nothing at all was delivered there is nothing to estimate from, and it stays a gap.
 * Months are bits, January the lowest.
 */
final class UseStatements {

    private static final String FIGURES = """
            with owed as (
              select l.line_id, l.municipality_id, l.provider_id, l.product_id, bit_or(
                  (4095 << greatest(width_bucket(l.valid_from, y.firsts) - 1, 0))
                  & (4095 >> (12 - coalesce(width_bucket(l.valid_until - 1, y.firsts), 12)))
                  & 4095) as months
              from contracts.line_in_force l, (select ?::date[] as firsts) y
              where l.cooperation_id = ? and l.valid_from < ? and (l.valid_until is null or l.valid_until > ?)
                and (?::uuid is null or l.municipality_id = ?)
                and (?::uuid is null or l.provider_id = ?)
                and (?::uuid is null or l.product_id = ?)
              group by l.line_id, l.municipality_id, l.provider_id, l.product_id
            ), done as (
              select u.line_id, u.municipality_id, u.provider_id, u.product_id, u.cents, u.delivered, u.month_cents
              from monitoring.utilisation_year u
              where u.cooperation_id = ? and u.year = ?
                and (?::uuid is null or u.municipality_id = ?)
                and (?::uuid is null or u.provider_id = ?)
                and (?::uuid is null or u.product_id = ?)
            ), figures as (
              select coalesce(d.municipality_id, o.municipality_id) as municipality_id,
                coalesce(d.provider_id, o.provider_id) as provider_id,
                coalesce(d.product_id, o.product_id) as product_id,
                coalesce(d.cents, 0) as cents, d.month_cents,
                coalesce(o.months, 0) as owed, coalesce(d.delivered, 0) as delivered
              from owed o full join done d on d.line_id = o.line_id and d.municipality_id = o.municipality_id
            ), rows as materialized (
              select f.municipality_id, f.provider_id, f.product_id, f.cents, f.month_cents, f.owed,
                p.code as product_code,
                p.name as product, p.legal_domain || ':' || p.category as category, p.category_name,
                bit_count(f.delivered::bit(12)) as delivered,
                bit_count((f.owed & ~f.delivered & ?::int)::bit(12)) as missing,
                bit_count((f.owed & ~f.delivered)::bit(12)) as ahead
              from figures f join contracts.product_ref p on p.id = f.product_id
              where ?::text is null or p.legal_domain || ':' || p.category = ?
            ), keyed as (
            """;
    private static final String SUMS = """
            ), by_provider as (
              select key, code, name, provider_id, sum(cents) as cents, sum(delivered) as delivered, sum(missing) as missing,
                coalesce(sum(cents * missing / nullif(delivered, 0)), 0) as gap,
                sum(cents + coalesce(cents * ahead / nullif(delivered, 0), 0)) as expected
              from keyed group by key, code, name, provider_id
            )
            select key, code, name, sum(cents)::bigint as cents, sum(gap)::bigint as gap, sum(expected)::bigint as expected,
              sum(delivered)::bigint as delivered, sum(missing)::bigint as missing,
              count(*) as providers, count(*) filter (where missing > 0) as late_providers,
              null::bigint[] as month_cents, null::bigint[] as month_delivered, null::bigint[] as month_owed,
              null::bigint[] as years
            from by_provider group by key, code, name
            """;
    // the year as a whole, month by month, is the row without a name
    private static final String MONTHS = """
            union all
            select null, null, null, 0, 0, 0, 0, 0, 0, 0,
              array[
                sum(month_cents[1]), sum(month_cents[2]), sum(month_cents[3]), sum(month_cents[4]),
                sum(month_cents[5]), sum(month_cents[6]), sum(month_cents[7]), sum(month_cents[8]),
                sum(month_cents[9]), sum(month_cents[10]), sum(month_cents[11]), sum(month_cents[12])]::bigint[],
              array[
                count(month_cents[1]), count(month_cents[2]), count(month_cents[3]), count(month_cents[4]),
                count(month_cents[5]), count(month_cents[6]), count(month_cents[7]), count(month_cents[8]),
                count(month_cents[9]), count(month_cents[10]), count(month_cents[11]), count(month_cents[12])],
              array[
                sum(owed >> 0 & 1), sum(owed >> 1 & 1), sum(owed >> 2 & 1), sum(owed >> 3 & 1),
                sum(owed >> 4 & 1), sum(owed >> 5 & 1), sum(owed >> 6 & 1), sum(owed >> 7 & 1),
                sum(owed >> 8 & 1), sum(owed >> 9 & 1), sum(owed >> 10 & 1), sum(owed >> 11 & 1)],
              array(select distinct u.year::bigint from monitoring.utilisation_year u where u.cooperation_id = ?)
            from rows
            order by cents desc, name, key
            """;

    static final String BY_CATEGORY =
            FIGURES + "select r.*, r.category as key, '' as code, r.category_name as name from rows r" + SUMS + MONTHS;
    static final String BY_PRODUCT = FIGURES
            + "select r.*, r.product_id::text as key, r.product_code as code, r.product as name from rows r" + SUMS
            + MONTHS;
    static final String BY_PROVIDER = FIGURES
            + "select r.*, r.provider_id::text as key, '' as code, p.name as name "
            + "from rows r join providers.provider_ref p on p.id = r.provider_id"
            + SUMS
            + MONTHS;
    static final String BY_MUNICIPALITY = FIGURES
            + "select r.*, r.municipality_id::text as key, m.cbs_code as code, m.name as name "
            + "from rows r join cooperation.municipality_ref m on m.id = r.municipality_id"
            + SUMS
            + MONTHS;

    static final String BUDGETS_BY_CATEGORY = """
            select b.legal_domain || ':' || b.category as key,
              max(c.category_name) as name, sum(b.cents)::bigint as cents
            from monitoring.care_budget b
            join (select distinct cooperation_id, legal_domain, category, category_name from contracts.product_ref) c
              on c.cooperation_id = b.cooperation_id and c.legal_domain = b.legal_domain and c.category = b.category
            where b.cooperation_id = ? and b.year = ? and (? = '' or b.municipality_id::text = ?)
              and (? = '' or b.legal_domain || ':' || b.category = ?)
            group by b.legal_domain, b.category""";
    static final String BUDGETS_BY_MUNICIPALITY = """
            select b.municipality_id::text as key, max(m.name) as name, sum(b.cents)::bigint as cents
            from monitoring.care_budget b join cooperation.municipality_ref m on m.id = b.municipality_id
            where b.cooperation_id = ? and b.year = ? and (? = '' or b.municipality_id::text = ?)
              and (? = '' or b.legal_domain || ':' || b.category = ?)
            group by b.municipality_id""";

    static final String LINE = """
            f.month, m.name as municipality, a.name as provider, p.code, p.name as product, p.unit,
            f.clients::bigint as clients, f.volume, f.cents, f.delivery_id, f.line_id, c.contract_id, c.contract_number""";
    static final String FROM_LINES = """
            monitoring.utilisation_fact f
            join contracts.product_ref p on p.cooperation_id = f.cooperation_id and p.id = f.product_id
            join providers.provider_ref a on a.cooperation_id = f.cooperation_id and a.id = f.provider_id
            join cooperation.municipality_ref m on m.id = f.municipality_id
            join contracts.line_ref c on c.cooperation_id = f.cooperation_id and c.id = f.line_id
            where f.cooperation_id = ? and f.month >= ? and f.month < ?
              and (?::uuid is null or f.municipality_id = ?) and (?::uuid is null or f.provider_id = ?)
              and (?::uuid is null or f.product_id = ?)
              and (?::text is null or p.legal_domain || ':' || p.category = ?)""";
    static final String MUNICIPALITY_NAME = "select name from cooperation.municipality_ref where id = ?";
    static final String PROVIDER_NAME = "select name from providers.provider_ref where cooperation_id = ? and id = ?";
    static final String PRODUCT_NAME =
            "select code || ' ' || name as name from contracts.product_ref where cooperation_id = ? and id = ?";
    static final String CATEGORY_NAME = """
            select category_name as name from contracts.product_ref
            where cooperation_id = ? and legal_domain || ':' || category = ? limit 1""";

    private UseStatements() {}
}
