package nl.mgr.monitoring.internal.utilisation;

/**
 * SQL of the reports. One figure per contract line and municipality: what is delivered, in how many months, and how many
 * months there should be in the year and by now. A missing month is estimated at the average of the delivered months
 * of the same line; where nothing at all was delivered there is nothing to estimate from, and it stays a gap.
 */
final class UseStatements {

    private static final String FIGURES = """
            with year as (select ?::date as first, ?::date as past, ?::date as due),
            narrowed as (select nullif(?, '')::uuid as municipality, nullif(?, '')::uuid as provider,
                                nullif(?, '')::uuid as product, nullif(?, '') as category),
            owed as (
              select l.line_id, l.municipality_id, l.provider_id, l.product_id,
                sum(monitoring.months_in(l.valid_from, l.valid_until, y.first, y.past)) as months,
                sum(monitoring.months_in(l.valid_from, l.valid_until, y.first, y.due)) as due_months
              from contracts.line_in_force l, year y, narrowed n
              where l.cooperation_id = ? and l.valid_from < y.past and (l.valid_until is null or l.valid_until > y.first)
                and (n.municipality is null or l.municipality_id = n.municipality)
                and (n.provider is null or l.provider_id = n.provider)
                and (n.product is null or l.product_id = n.product)
              group by l.line_id, l.municipality_id, l.provider_id, l.product_id
            ), facts as (
              select f.line_id, f.municipality_id, f.provider_id, f.product_id, sum(f.cents)::bigint as cents,
                sum(f.volume)::bigint as volume, count(*) as months, count(*) filter (where f.month < y.due) as due_months
              from monitoring.utilisation_fact f, year y, narrowed n
              where f.cooperation_id = ? and f.month >= ? and f.month < ?
                and (n.municipality is null or f.municipality_id = n.municipality)
                and (n.provider is null or f.provider_id = n.provider)
                and (n.product is null or f.product_id = n.product)
              group by f.line_id, f.municipality_id, f.provider_id, f.product_id
            ), figures as (
              select coalesce(f.municipality_id, o.municipality_id) as municipality_id,
                coalesce(f.provider_id, o.provider_id) as provider_id,
                coalesce(f.product_id, o.product_id) as product_id,
                coalesce(f.cents, 0) as cents, coalesce(f.volume, 0) as volume, coalesce(f.months, 0) as delivered,
                greatest(coalesce(o.due_months, 0) - coalesce(f.due_months, 0), 0) as missing,
                greatest(coalesce(o.months, 0) - coalesce(f.months, 0), 0) as ahead
              from owed o full join facts f on f.line_id = o.line_id and f.municipality_id = o.municipality_id
            ), rows as (
              select g.*, p.code, p.name as product, p.legal_domain || ':' || p.category as category,
                p.category_name, coalesce(cents * missing / nullif(delivered, 0), 0) as gap,
                cents + coalesce(cents * ahead / nullif(delivered, 0), 0) as expected
              from figures g join contracts.product_ref p on p.id = g.product_id, narrowed n
              where n.category is null or p.legal_domain || ':' || p.category = n.category
            )
            """;
    private static final String SUMS = """
            , sum(r.cents)::bigint as cents, sum(r.gap)::bigint as gap, sum(r.expected)::bigint as expected,
              sum(r.volume)::bigint as volume, sum(r.delivered)::bigint as delivered, sum(r.missing)::bigint as missing,
              count(distinct r.provider_id) as providers,
              count(distinct r.provider_id) filter (where r.missing > 0) as late_providers
            """;

    static final String BY_CATEGORY = FIGURES
            + "select r.category as key, '' as code, r.category_name as name" + SUMS
            + "from rows r group by r.category, r.category_name order by cents desc, name";
    static final String BY_PRODUCT = FIGURES
            + "select r.product_id::text as key, r.code as code, r.product as name" + SUMS
            + "from rows r group by r.product_id, r.code, r.product order by cents desc, code";
    static final String BY_PROVIDER = FIGURES
            + "select r.provider_id::text as key, '' as code, p.name as name"
            + SUMS
            + "from rows r join providers.provider_ref p on p.id = r.provider_id "
            + "group by r.provider_id, p.name order by cents desc, name";
    static final String BY_MUNICIPALITY = FIGURES
            + "select r.municipality_id::text as key, m.cbs_code as code, m.name as name" + SUMS
            + "from rows r join cooperation.municipality_ref m on m.id = r.municipality_id "
            + "group by r.municipality_id, m.cbs_code, m.name order by cents desc, name";

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

    static final String MONTHS = """
            with narrowed as (select nullif(?, '')::uuid as municipality, nullif(?, '')::uuid as provider,
                                     nullif(?, '')::uuid as product, nullif(?, '') as category),
            products as (
              select p.id from contracts.product_ref p, narrowed n
              where p.cooperation_id = ? and (n.product is null or p.id = n.product)
                and (n.category is null or p.legal_domain || ':' || p.category = n.category)
            ), months as (
              select m::date as month from generate_series(?::date, ?::date, interval '1 month') m
            ), lines as materialized (
              select l.line_id, l.municipality_id, l.valid_from, l.valid_until
              from contracts.line_in_force l, narrowed n
              where l.cooperation_id = ? and l.product_id in (select id from products)
                and (n.municipality is null or l.municipality_id = n.municipality)
                and (n.provider is null or l.provider_id = n.provider)
            ), owed as (
              select m.month, count(distinct (l.line_id, l.municipality_id)) as expected
              from months m join lines l
                on l.valid_from < m.month + interval '1 month' and (l.valid_until is null or l.valid_until > m.month)
              group by m.month
            ), facts as (
              select f.month, sum(f.cents)::bigint as cents, sum(f.volume)::bigint as volume,
                sum(f.clients)::bigint as clients, count(*) as delivered
              from monitoring.utilisation_fact f, narrowed n
              where f.cooperation_id = ? and f.month >= ? and f.month <= ? and f.product_id in (select id from products)
                and (n.municipality is null or f.municipality_id = n.municipality)
                and (n.provider is null or f.provider_id = n.provider)
              group by f.month
            )
            select m.month, coalesce(f.cents, 0) as cents, coalesce(f.volume, 0) as volume,
              coalesce(f.clients, 0) as clients, coalesce(o.expected, 0) as expected, coalesce(f.delivered, 0) as delivered
            from months m left join owed o on o.month = m.month left join facts f on f.month = m.month
            order by m.month""";

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
              and (? = '' or f.municipality_id::text = ?) and (? = '' or f.provider_id::text = ?)
              and (? = '' or f.product_id::text = ?) and (? = '' or p.legal_domain || ':' || p.category = ?)""";
    static final String MUNICIPALITY_NAME = "select name from cooperation.municipality_ref where id = ?";
    static final String PROVIDER_NAME = "select name from providers.provider_ref where cooperation_id = ? and id = ?";
    static final String PRODUCT_NAME =
            "select code || ' ' || name as name from contracts.product_ref where cooperation_id = ? and id = ?";
    static final String CATEGORY_NAME = """
            select category_name as name from contracts.product_ref
            where cooperation_id = ? and legal_domain || ':' || category = ? limit 1""";
    static final String YEARS = """
            select distinct extract(year from month)::bigint as year
            from monitoring.delivery where cooperation_id = ? and status = 'submitted'""";

    private UseStatements() {}
}
