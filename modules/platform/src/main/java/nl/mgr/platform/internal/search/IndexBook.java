package nl.mgr.platform.internal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.Database;

/** Compares the entries of the search with the records, and keeps what came of it. */
@ApplicationScoped
class IndexBook {

    private static final String DONE = "select count(*) as total from platform.search_check where day = ?";
    private static final String FAULTS =
            "select coalesce(sum(missing + left_over + different), 0)::bigint as total from platform.search_faults()";
    private static final String REBUILD = "select platform.rebuild_search() as total";
    private static final String KEEP = """
            insert into platform.search_check (cooperation_id, day, faults, at) values (?, ?, ?, ?)
            on conflict (cooperation_id, day) do nothing""";

    @Inject
    private Database database;

    @Transactional
    boolean done(LocalDate day) {
        return database.number(DONE, day) > 0;
    }

    /** @return entries that are missing, left over or different in the actor's cooperation */
    @Transactional
    long faults() {
        return database.number(FAULTS);
    }

    /** All entries anew, of all cooperations; changes of records wait for it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void rebuild() {
        database.number(REBUILD);
    }

    @Transactional
    void keep(UUID cooperation, LocalDate day, long faults, Instant at) {
        database.update(KEEP, cooperation, day, faults, at);
    }
}
