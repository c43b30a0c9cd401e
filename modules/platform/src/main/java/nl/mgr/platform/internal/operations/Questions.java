package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.platform.DatabaseUse.Use;
import org.jspecify.annotations.Nullable;

/** What the checks ask of the database, as whoever acts. */
@ApplicationScoped
class Questions {

    @Inject
    private Database database;

    /** Something real, in the role of the application. */
    @Transactional
    public long people() {
        return database.number("select count(*) as total from (select from platform.person limit 1) as one");
    }

    /** How long the oldest unsealed line waits, in seconds. */
    @Transactional
    public long sealLag() {
        return database.number("select platform.seal_lag() as total");
    }

    /** @param problems faults that were found */
    record LastCheck(Instant at, long lines, long problems) {}

    /** Of the chain of a cooperation, or of the installation. */
    @Transactional
    public Optional<LastCheck> lastCheck(@Nullable UUID cooperation) {
        return database.first(
                """
                select ended_at, lines, problems from platform.audit_check where chain = platform.chain(?::uuid)
                order by ended_at desc limit 1""",
                row -> new LastCheck(row.instant("ended_at"), row.number("lines"), row.number("problems")),
                cooperation);
    }

    /** @param count of faults that were found */
    record Counted(Instant at, long count) {}

    /** Of the search, in the cooperation of who asks. */
    @Transactional
    public Optional<Counted> searchCheck() {
        return database.first(
                "select at, faults from platform.search_check order by day desc limit 1",
                row -> new Counted(row.instant("at"), row.number("faults")));
    }

    /**
     * @param busy that are being checked or applied
     * @param waiting for somebody who confirms
     * @param failed through no fault of the file
     */
    record ImportsNow(long busy, long waiting, long failed) {}

    /** @param since of failures */
    @Transactional
    public ImportsNow imports(Instant since) {
        return database.first(
                        """
                        select count(*) filter (where state in ('uploaded', 'checking', 'applying')) as busy,
                               count(*) filter (where state = 'checked') as waiting,
                               count(*) filter (where state = 'failed' and ended_at > ?) as failed
                        from platform.import_run""",
                        row -> new ImportsNow(row.number("busy"), row.number("waiting"), row.number("failed")),
                        since)
                .orElseThrow();
    }

    @Transactional
    public Instant now() {
        return database.first("select clock_timestamp() as now", row -> row.instant("now"))
                .orElseThrow();
    }

    /**
     * Sizes are summed by table, for the size of a database is told only to those who may connect, and no role may. Of
     * the connections of others no more is told than that they are there.
     */
    @Transactional
    public Use use() {
        return database.first(
                        """
                        select (select sum(pg_total_relation_size(oid)) from pg_class where relkind in ('r', 'm'))::bigint as bytes,
                               (select count(*) from pg_stat_activity where datname is not null) as connections,
                               current_setting('max_connections')::bigint as allowed""", row -> new Use(row.number("bytes"), row.number("connections"), row.number("allowed")))
                .orElseThrow();
    }
}
