package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.mgr.kernel.Database;
import nl.mgr.platform.DatabaseUse.Use;

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
