package nl.mgr.contracts.internal.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.Tasks;

/** Tells of the steps of an amendment to whom they concern, and ends what was asked of who took them. */
@ApplicationScoped
class AmendmentNews {

    private static final String SEE = "contracts.amendment.view";

    @Inject
    private Database database;

    @Inject
    private Notifications notifications;

    @Inject
    private Tasks tasks;

    void proposed(Amendment amendment) {
        List<NoticeReaders> asked = new ArrayList<>();
        for (Seat seat : amendment.waiting()) {
            UUID municipality = seat.municipality();
            asked.add(
                    municipality == null
                            ? NoticeReaders.provider(amendment.contract().provider(), "contracts.amendment.decide")
                            : NoticeReaders.municipality(municipality, "contracts.amendment.decide"));
        }
        tell(AmendmentNotices.PROPOSED, amendment, asked);
    }

    /** What is asked of others follows from how things are, within a minute. */
    void decided(Amendment amendment, Seat seat) {
        tasks.done(
                AmendmentTasks.of(seat.party()),
                AmendmentOffice.subject(amendment.id()),
                AmendmentTasks.key(seat.municipality()));
    }

    void signed(Amendment amendment) {
        tell(AmendmentNotices.SIGNED, amendment, everybody(amendment));
    }

    void withdrawn(Amendment amendment) {
        tell(AmendmentNotices.WITHDRAWN, amendment, everybody(amendment));
    }

    void refused(Amendment amendment) {
        tell(AmendmentNotices.REFUSED, amendment, List.of(NoticeReaders.staff("contracts.amendment.change")));
    }

    private List<NoticeReaders> everybody(Amendment amendment) {
        List<NoticeReaders> all = new ArrayList<>();
        all.add(NoticeReaders.provider(amendment.contract().provider(), SEE));
        database.list(AmendmentStatements.MUNICIPALITIES, row -> row.uuid("id"), amendment.id())
                .forEach(municipality -> all.add(NoticeReaders.municipality(municipality, SEE)));
        return all;
    }

    /** What nobody who is logged in does, as at the loading of the demo, is no news. */
    private void tell(String kind, Amendment amendment, List<NoticeReaders> readers) {
        if (ActorContext.current().membershipId() == null) {
            return;
        }
        notifications.tell(
                kind,
                AmendmentOffice.subject(amendment.id()),
                readers,
                amendment.number(),
                amendment.contract().number(),
                amendment.terms().effective());
    }
}
