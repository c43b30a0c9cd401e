package nl.mgr.contracts.internal.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The days of all obligations of a cooperation, in one transaction. */
@ApplicationScoped
@Transactional
class ObligationCalendar {

    @Inject
    private ObligationBook book;

    void layDown() {
        book.layDown(null);
    }
}
