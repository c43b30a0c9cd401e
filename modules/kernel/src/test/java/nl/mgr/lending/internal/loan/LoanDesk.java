package nl.mgr.lending.internal.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEvents;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Right;
import nl.mgr.lending.BookLent;
import nl.mgr.lending.Loans;

@ApplicationScoped
@Guarded("lending")
@Transactional
class LoanDesk implements Loans {

    @Inject
    private Database database;

    @Inject
    private DomainEvents events;

    @Inject
    private Event<BookLent> told;

    @Override
    @Right("lending.loan.make")
    public UUID lend(String title) {
        UUID id = Ids.next();
        UUID cooperation = ActorContext.current().requireCooperation();
        database.update(
                "insert into lending.loan (id, cooperation_id, title) values (?, ?, ?)", id, cooperation, title);
        BookLent lent = new BookLent(id, cooperation, title);
        events.publish(lent);
        told.fire(lent);
        return id;
    }

    @Override
    @Right("lending.loan.view")
    public List<String> titles() {
        return database.list("select title from lending.loan order by title", row -> row.text("title"));
    }
}
