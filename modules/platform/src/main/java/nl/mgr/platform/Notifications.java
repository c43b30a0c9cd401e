package nl.mgr.platform;

import java.util.Collection;
import nl.mgr.kernel.Subject;

/** Tells people what happened, on screen and by mail, as each of them chose. Called by services and listeners. */
public interface Notifications {

    /**
     * Tells it after the transaction of the caller, to those who may see the record then and did not do it themselves.
     *
     * @param kind id of a {@link NoticeKind}
     * @param subject the record; its module has a {@link nl.mgr.kernel.SubjectResolver} that knows title and address
     * @param values texts, whole numbers, days, months and moments; fill the gaps of {@code melding.<name>}
     * @throws IllegalArgumentException a kind that no module declares, or a value of another type
     */
    void tell(String kind, Subject subject, Collection<NoticeReaders> readers, Object... values);
}
