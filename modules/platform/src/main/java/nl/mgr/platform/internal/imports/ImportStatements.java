package nl.mgr.platform.internal.imports;

/** What is asked of and written in the tables of imports. */
final class ImportStatements {

    /** The oldest that nobody has in hand. */
    static final String WAITING = """
            select r.id, r.cooperation_id, r.kind, r.file_name, r.sha256, r.state, r.new_count, r.changed_count, r.same_count,
              r.confirmed_by, r.confirmed_by_id, p.done, p.tries
            from platform.import_run r
            join platform.import_progress p on p.cooperation_id = r.cooperation_id and p.run_id = r.id
            where r.state in ('uploaded', 'checking', 'applying')
              and (p.lease_until is null or p.lease_until < clock_timestamp())
            order by r.made_at, r.id limit 1 for update of p skip locked""";

    /** Held by a transaction that works on a run, however long it takes; the lease holds it between transactions. */
    static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended('import ' || ?, 0)) as got";

    static final String LEASE = """
            update platform.import_progress set tries = tries + 1, lease_until = clock_timestamp() + interval '20 seconds'
            where run_id = ?""";

    static final String RELEASE = "update platform.import_progress set tries = 0, lease_until = null where run_id = ?";

    static final String BEGIN =
            "update platform.import_run set state = 'checking' where id = ? and state in ('uploaded', 'checking')";

    static final String CONTENT = "select content from platform.import_file where run_id = ?";

    /** Counts the rows in and tells whether the run is still wanted. */
    static final String STEP = """
            update platform.import_progress p
            set done = p.done + ?, tries = 0, lease_until = clock_timestamp() + interval '20 seconds'
            from platform.import_run r
            where p.run_id = ? and p.done = ? and r.id = p.run_id and r.cooperation_id = p.cooperation_id
              and r.state = 'checking'""";

    static final String STAGE = """
            insert into platform.import_row (run_id, cooperation_id, row_number, id, cells)
            select ?, ?, s.number::int, s.id::uuid, s.cells::jsonb
            from unnest(?::text[], ?::text[], ?::text[]) as s (number, id, cells)""";

    static final String FAULT = """
            insert into platform.import_fault
              (id, cooperation_id, run_id, row_number, column_name, value, module, rule, words)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String FAULTS = "select count(*) as total from platform.import_fault where run_id = ?";

    static final String JUDGED = """
            update platform.import_run set state = ?, fault_count = ?, new_count = ?, changed_count = ?, same_count = ?,
              moved = ?, ended_at = ?::timestamptz
            where id = ? and state = ?""";

    /** Whether it is to be applied; nobody changes that before the transaction ends. */
    static final String APPLYING =
            "select count(*) as total from (select 1 from platform.import_run where id = ? and state = 'applying' for update)";

    /** One of a kind at a time, so that what was counted is what is brought. */
    static final String TURN = "select count(*) as total from (select pg_advisory_xact_lock(hashtextextended(?, 1)))";

    /** Bulk work is longer than a page may wait. */
    static final String PATIENCE =
            "select count(*) as total from (select set_config('statement_timeout', '900s', true))";

    static final String APPLIED =
            "update platform.import_run set state = 'applied', ended_at = ? where id = ? and state = 'applying'";

    static final String FAILED = """
            update platform.import_run set state = 'failed', failure = ?, ended_at = ?
            where id = ? and state in ('uploaded', 'checking', 'applying')""";

    static final String FORGOTTEN = """
            update platform.import_run set state = 'cancelled', ended_at = ? where state = 'checked' and made_at < ?""";

    static final String OVER = """
            select p.run_id from platform.import_progress p
            join platform.import_run r on r.cooperation_id = p.cooperation_id and r.id = p.run_id
            where r.ended_at is not null limit 20 for update of p skip locked""";

    static final String CLEAR_ROWS = "delete from platform.import_row where run_id = any (?)";

    static final String CLEAR_PROGRESS = "delete from platform.import_progress where run_id = any (?)";

    private ImportStatements() {}
}
