package nl.mgr.kernel.internal.migration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.mgr.kernel.Database;

/** Which modules' demo data are in, and for which day. */
@ApplicationScoped
class DemoState {

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** The day of the first load; {@code wanted} when this is the first. */
    @Transactional
    LocalDate day(LocalDate wanted) {
        return database.first(
                        "select demo_day from kernel.demo_load order by loaded_at limit 1", row -> row.date("demo_day"))
                .orElseGet(() -> {
                    database.update(
                            "insert into kernel.demo_load (module, demo_day, loaded_at) values ('kernel', ?, ?)",
                            wanted,
                            clock.instant());
                    return wanted;
                });
    }

    @Transactional
    boolean isLoaded(String module) {
        return database.number("select count(*) as total from kernel.demo_load where module = ?", module) > 0;
    }

    @Transactional
    void loaded(String module) {
        database.update("""
                insert into kernel.demo_load (module, demo_day, loaded_at)
                select ?, demo_day, ? from kernel.demo_load where module = 'kernel'""", module, clock.instant());
    }
}
