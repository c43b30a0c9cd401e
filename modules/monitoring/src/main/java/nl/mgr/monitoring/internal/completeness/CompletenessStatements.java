package nl.mgr.monitoring.internal.completeness;

/** SQL that sets contract lines in force beside the figures that are in. */
final class CompletenessStatements {

    /** Parameters: cooperation, month, month, cooperation, month, cooperation, month, deadline, passed, cooperation. */
    static final String FROM_PROVIDERS = """
            (
              select e.provider_id, p.name as provider, e.expected, coalesce(f.delivered, 0) as delivered,
                d.id as delivery_id, d.received_at, s.state,
                array_position(array['missing', 'refused', 'incomplete', 'open', 'late', 'complete'], s.state) as place
              from (
                select l.cooperation_id, l.provider_id, count(distinct (l.line_id, l.municipality_id)) as expected
                from contracts.line_in_force l
                where l.cooperation_id = ? and l.valid_from < ?::date + interval '1 month'
                  and (l.valid_until is null or l.valid_until > ?::date)
                group by l.cooperation_id, l.provider_id
              ) e
              join providers.provider_ref p on p.cooperation_id = e.cooperation_id and p.id = e.provider_id
              left join (
                select provider_id, count(*) as delivered from monitoring.utilisation_fact
                where cooperation_id = ? and month = ? group by provider_id
              ) f on f.provider_id = e.provider_id
              left join (
                select provider_id, (array_agg(id order by (status = 'submitted') desc, version desc))[1] as id,
                  coalesce(min(received_at) filter (where status = 'submitted'), max(received_at)) as received_at,
                  bool_or(status = 'refused') as refused
                from monitoring.delivery where cooperation_id = ? and month = ? group by provider_id
              ) d on d.provider_id = e.provider_id
              cross join lateral (select case
                when coalesce(f.delivered, 0) >= e.expected and d.received_at < ? then 'complete'
                when coalesce(f.delivered, 0) >= e.expected then 'late'
                when f.delivered > 0 then 'incomplete'
                when d.refused then 'refused'
                when ? then 'missing' else 'open' end as state) s
              where e.cooperation_id = ?
            ) x where true""";

    static final String PROVIDER = """
            x.provider_id, x.provider, x.expected, x.delivered, x.delivery_id, x.received_at, x.state""";

    static final String TOTALS = """
            select count(*) as providers,
              count(*) filter (where x.state in ('complete', 'late')) as complete,
              count(*) filter (where x.state = 'late') as late,
              count(*) filter (where x.state = 'incomplete') as incomplete,
              count(*) filter (where x.state in ('missing', 'refused', 'open')) as missing,
              coalesce(sum(x.expected), 0)::bigint as expected_lines,
              coalesce(sum(least(x.delivered, x.expected)), 0)::bigint as delivered_lines
            from\s""" + FROM_PROVIDERS;

    /** Parameters: first and last month, cooperation, provider, cooperation, provider, first month, cooperation, provider. */
    static final String OWN = """
            with months as (select m::date as month from generate_series(?::date, ?::date, interval '1 month') m),
            owed as (
              select m.month, count(distinct (l.line_id, l.municipality_id)) as expected
              from months m join contracts.line_in_force l
                on l.valid_from < m.month + interval '1 month' and (l.valid_until is null or l.valid_until > m.month)
              where l.cooperation_id = ? and l.provider_id = ? group by m.month
            ), facts as (
              select month, count(*) as delivered from monitoring.utilisation_fact
              where cooperation_id = ? and provider_id = ? and month >= ? group by month
            ), last as (
              select month, (array_agg(id order by (status = 'submitted') desc, version desc))[1] as id,
                coalesce(min(received_at) filter (where status = 'submitted'), max(received_at)) as received_at,
                bool_or(status = 'refused') as refused
              from monitoring.delivery where cooperation_id = ? and provider_id = ? group by month
            )
            select o.month, o.expected, coalesce(f.delivered, 0) as delivered, l.id as delivery_id, l.received_at,
              coalesce(l.refused, false) as refused
            from owed o left join facts f on f.month = o.month left join last l on l.month = o.month
            order by o.month desc""";

    /** Of a refused file its own rows, else the figures. Parameters: cooperation, provider, month. */
    static final String OWN_MUNICIPALITIES = """
            with asked as (select ?::uuid as cooperation_id, ?::uuid as provider_id, ?::date as month),
            last as (
              select d.id, d.status from monitoring.delivery d join asked a
                on d.cooperation_id = a.cooperation_id and d.provider_id = a.provider_id and d.month = a.month
              order by d.version desc limit 1
            ), owed as (
              select l.municipality_id, count(distinct l.line_id) as expected
              from contracts.line_in_force l join asked a
                on l.cooperation_id = a.cooperation_id and l.provider_id = a.provider_id
               and l.valid_from < a.month + interval '1 month' and (l.valid_until is null or l.valid_until > a.month)
              group by l.municipality_id
            ), facts as (
              select f.municipality_id, count(*) as delivered from monitoring.utilisation_fact f join asked a
                on f.cooperation_id = a.cooperation_id and f.provider_id = a.provider_id and f.month = a.month
              group by f.municipality_id
            )
            select m.name as municipality, o.expected,
              case when l.status = 'refused' then coalesce(s.row_count, 0) else coalesce(f.delivered, 0) end::bigint as read,
              case when l.status = 'refused' then coalesce(s.wrong_count, 0) else 0 end::bigint as wrong
            from owed o
            join cooperation.municipality_ref m on m.id = o.municipality_id
            left join last l on true
            left join facts f on f.municipality_id = o.municipality_id
            left join monitoring.delivery_share s on s.delivery_id = l.id and s.municipality_code = m.cbs_code
            order by m.name""";

    private CompletenessStatements() {}
}
