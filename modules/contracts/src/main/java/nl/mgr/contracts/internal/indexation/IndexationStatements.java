package nl.mgr.contracts.internal.indexation;

/** SQL that changes runs and tariffs. */
final class IndexationStatements {

    /** A large region's tariffs take longer than one question may: until the end of this transaction. */
    static final String PATIENCE =
            "select count(*) as total from (select set_config('statement_timeout', '900s', true))";

    static final String NUMBER = """
            select count(*) + 1 as total from contracts.indexation_run where cooperation_id = ? and year = ?""";

    static final String ADD = """
            insert into contracts.indexation_run
              (id, cooperation_id, number, year, legal_domain, wage_weight, wage_before, wage_final, wage_forecast,
               price_before, price_final, price_forecast, method, source, percentage, first_percentage, contracts, status,
               made_by, made_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::bigint, 'concept', ?, ?)""";

    static final String CHANGE = """
            update contracts.indexation_run
            set year = ?, legal_domain = ?, wage_weight = ?, wage_before = ?, wage_final = ?, wage_forecast = ?,
                price_before = ?, price_final = ?, price_forecast = ?, method = ?, source = ?, percentage = ?,
                first_percentage = ?, version = version + 1
            where id = ? and version = ? and status = 'concept'""";

    static final String CHOOSE = """
            insert into contracts.indexation_contract (cooperation_id, run_id, contract_id)
            select c.cooperation_id, ?, c.id from contracts.contract c where c.id = any (?)""";

    static final String EXCEPT = """
            insert into contracts.indexation_exception
              (id, cooperation_id, run_id, contract_id, product_id, municipality_id, percentage, reason)
            values (?, ?, ?, ?::uuid, ?::uuid, ?::uuid, ?::numeric, ?)
            on conflict on constraint indexation_exception_once do nothing""";

    static final String DROP = "delete from contracts.indexation_exception where run_id = ? and id = ?";

    static final String FORGET_USE = "delete from contracts.indexation_use where run_id = ?";

    static final String KEEP_USE = """
            insert into contracts.indexation_use (run_id, line_id, municipality_id, cooperation_id, legal_domain, cents)
            select r.id, l.id, u.municipality, r.cooperation_id, l.legal_domain, u.cents::bigint
            from contracts.indexation_run r
            cross join unnest(?::uuid[], ?::uuid[], ?::text[]) as u (line, municipality, cents)
            join contracts.contract_line l
              on l.cooperation_id = r.cooperation_id and l.id = u.line and l.legal_domain = r.legal_domain
            where r.id = ?""";

    /** Parameters: status, sha256, proposed by, approved by, run, status before. */
    static final String MOVE = """
            update contracts.indexation_run
            set status = ?, sha256 = ?, proposed_by = ?::uuid, approved_by = ?::uuid, version = version + 1
            where id = ? and status = ?""";

    static final String STEP = """
            insert into contracts.indexation_step
              (id, cooperation_id, run_id, status, at, by_name, note, tariffs, cents_before, cents_after)
            values (?, ?, ?, ?, ?, ?, ?, ?::bigint, ?::bigint, ?::bigint)""";

    static final String WHO = "select proposed_by, approved_by from contracts.indexation_run where id = ?";

    /**
     * All tariffs that rise in one figure: the old one, its base and the new ones, line by line. They are in the order of
     * the indexes into which they are written, which takes a quarter less time.
     */
    private static final String RISES = """
            with rises as materialized (
              select * from contracts.indexation_of(?) where verdict = 'rises' order by line_id, municipality_id
            ), per_line as (
              select line_id, count(*) as tariffs, sum(cents) as before, sum(new_cents) as after,
                     encode(sha256(convert_to(string_agg(municipality_id || ' ' || tariff_id || ' ' || cents || ' ' || new_base,
                                                         ',' order by municipality_id), 'UTF8')), 'hex') as part
              from rises group by line_id
            ), outcome as materialized (
              select coalesce(sum(tariffs), 0)::bigint as tariffs, coalesce(sum(before), 0)::bigint as before,
                     coalesce(sum(after), 0)::bigint as after,
                     encode(sha256(convert_to(coalesce(string_agg(line_id || part, ',' order by line_id), ''), 'UTF8')), 'hex')
                       as sha256
              from per_line
            )
            """;

    static final String OUTCOME = RISES + "select tariffs, before, after, sha256 from outcome";

    /**
     * Closes the open ends and adds the new tariffs, when the outcome is the one that was approved: what is written is
     * what was hashed. All ends are closed before the first tariff is added: the sum over them is asked first.
     * Parameters: run, effective, sha256, run.
     */
    static final String APPLY = RISES + """
            , closed as (
              update contracts.tariff t set valid_until = ? from rises r
              where t.id = r.tariff_id and t.valid_until is null and (select o.sha256 from outcome o) = ?
              returning t.id
            ), ready as (
              select count(*) as closed from closed
            ), added as (
              insert into contracts.tariff
                (id, cooperation_id, line_id, provider_id, municipality_id, legal_domain, cents, base, origin, valid_from,
                 took_over_from)
              select uuidv7(), a.cooperation_id, r.line_id, r.provider_id, r.municipality_id, r.legal_domain,
                     r.new_cents, r.new_base, 'contracts:indexation:' || a.id, a.effective,
                     case when r.tariff_until is null then r.tariff_id end
              from ready cross join rises r
              join contracts.indexation_run a on a.id = ?
              where ready.closed >= 0 and (select o.sha256 from outcome o) = a.sha256
              returning 1
            )
            select tariffs, before, after, sha256, (select count(*) from added) as added from outcome""";

    /** Tariffs of a run, and how many of them still are as they were written. Parameters: cooperation, origin. */
    static final String WRITTEN = """
            select count(*) as tariffs, count(*) filter (where valid_until is null) as untouched
            from contracts.tariff where cooperation_id = ? and origin = ?""";

    /** A tariff goes before the one it took over from is opened again. Parameters: cooperation, origin. */
    static final String TAKE_BACK = """
            with gone as (
              delete from contracts.tariff where cooperation_id = ? and origin = ? returning took_over_from
            ), opened as (
              update contracts.tariff t set valid_until = null from gone g where t.id = g.took_over_from returning 1
            )
            select (select count(*) from gone) + 0 * (select count(*) from opened) as total""";

    static final String RECORD = """
            select count(*) as total from platform.record('contracts.indexation_run', ?, 'run',
              jsonb_build_object('status', ?::text, 'tariffs', ?::bigint, 'sha256', ?::text))""";

    private IndexationStatements() {}
}
