package nl.mgr.platform.internal.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mgr.kernel.Database;

/** One real question to the database, as whoever acts. */
@ApplicationScoped
class Readiness {

    @Inject
    private Database database;

    @Transactional
    public boolean ask() {
        return database.number("select count(*) as total from (select from platform.person limit 1) as one") >= 0;
    }
}
