package nl.mgr.lending.internal.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEventListener;
import nl.mgr.lending.BookLent;

/** Takes loans in, once however often they are told; fails on "lastig" as long as it is {@link #BROKEN}. */
@ApplicationScoped
public class Reminders implements DomainEventListener<BookLent> {

    public static final AtomicInteger BROKEN = new AtomicInteger();
    public static final AtomicInteger CALLS = new AtomicInteger();

    @Inject
    private Database database;

    @Override
    public Class<BookLent> type() {
        return BookLent.class;
    }

    @Override
    public void on(BookLent lent) {
        CALLS.incrementAndGet();
        database.update(
                "insert into lending.reminder (loan_id, cooperation_id) values (?, ?) on conflict do nothing",
                lent.loanId(),
                lent.cooperationId());
        if (lent.title().equals("lastig") && BROKEN.get() > 0) {
            throw new IllegalStateException("the reminder's printer is out of paper");
        }
    }
}
