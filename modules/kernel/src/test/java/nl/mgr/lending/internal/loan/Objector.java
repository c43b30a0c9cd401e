package nl.mgr.lending.internal.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.mgr.lending.BookLent;

/** Throws while the change is being made. */
@ApplicationScoped
class Objector {

    void object(@Observes BookLent lent) {
        if (lent.title().startsWith("verboden")) {
            throw new IllegalStateException(lent.title());
        }
    }
}
