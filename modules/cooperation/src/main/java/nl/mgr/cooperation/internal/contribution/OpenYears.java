package nl.mgr.cooperation.internal.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.mgr.cooperation.BudgetYearClosed;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;

/** Which years are closed, and that one at a time works on a year. */
@ApplicationScoped
class OpenYears {

    private static final String ALONE =
            "select 1::bigint as total from (select pg_advisory_xact_lock(hashtextextended(?, 37))) as turn";

    private static final String CLOSED =
            "select count(*) as total from cooperation.closed_year where cooperation_id = ? and year = ?";

    @Inject
    private Database database;

    /** Whoever works on the same year at the same time waits for the end of this transaction. */
    void alone(int year) {
        database.number(ALONE, cooperation() + ":contributions:" + year);
    }

    boolean closed(int year) {
        return database.number(CLOSED, cooperation(), year) > 0;
    }

    void refuseClosed(int year) {
        if (closed(year)) {
            throw new BudgetYearClosed(year);
        }
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
