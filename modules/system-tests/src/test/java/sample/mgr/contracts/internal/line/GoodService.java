package sample.mgr.contracts.internal.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import sample.mgr.contracts.GoodContracts;

/** A service as it must be. */
@ApplicationScoped
@Guarded("contracts")
@Transactional
public class GoodService implements GoodContracts {

    private static final String COLUMNS = "title, kind";
    private static final String ALL = "select %s from contracts.line".formatted(COLUMNS);

    private final Database database;
    private final Clock clock;

    public GoodService(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Right("contracts.contract.view")
    public String title() {
        LocalDate day = LocalDate.now(clock);
        boolean leap = day.isLeapYear();
        String choice = leap ? "select 1 as total" : "select 2 as total";
        return one(choice) + one("select " + COLUMNS + (leap ? " from a" : " from b")) + one(order(leap)) + one(ALL);
    }

    private String order(boolean leap) {
        return leap ? "select 1" : "select 2";
    }

    private String one(String sql) {
        Runnable later = () -> database.number(sql, clock.millis());
        later.run();
        return String.valueOf(database.number(sql));
    }
}
