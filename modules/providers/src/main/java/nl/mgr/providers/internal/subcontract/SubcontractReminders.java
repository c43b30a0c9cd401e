package nl.mgr.providers.internal.subcontract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.mgr.providers.Subcontractors.Subcontract;
import nl.mgr.providers.internal.daily.Daily;

/** Tells a provider once that the consent for one of its subcontractors ends. */
@ApplicationScoped
@Transactional
class SubcontractReminders implements Daily {

    @Inject
    private SubcontractReader reader;

    @Inject
    private SubcontractBook book;

    @Inject
    private SubcontractNotices notices;

    @Override
    public void on(LocalDate today) {
        for (Subcontract one : reader.ending(today)) {
            LocalDate last = one.through();
            if (last != null && book.remind(one.id(), today)) {
                notices.ends(one, last);
            }
        }
    }
}
