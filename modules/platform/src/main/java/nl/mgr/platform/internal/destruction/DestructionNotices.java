package nl.mgr.platform.internal.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.platform.Destructions.Listing;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.OrganisationKind;

/** What administrators hear of destruction lists. */
@ApplicationScoped
class DestructionNotices implements NoticeKinds {

    /** A list waits for another administrator: its number and how many documents it names. */
    private static final String WAITS = "platform.vernietigingslijst-wacht";
    /** Somebody decided about the reader's list: its number. */
    private static final String DECIDED = "platform.vernietigingslijst-besloten";

    private static final String MAKER = "select made_by_id from platform.destruction_list where id = ?";

    @Inject
    private Notifications notifications;

    @Inject
    private Database database;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(WAITS, NoticeWay.MAIL, true, OrganisationKind.COOPERATION_TEAM),
                NoticeKind.of(DECIDED, NoticeWay.SCREEN, true, OrganisationKind.COOPERATION_TEAM));
    }

    void waits(Listing list) {
        notifications.tell(
                WAITS,
                DestructionSubjects.of(list.id()),
                List.of(NoticeReaders.staff(DestructionSubjects.MANAGE)),
                list.number(),
                list.documents());
    }

    void decided(Listing list) {
        UUID maker =
                database.first(MAKER, row -> row.uuid("made_by_id"), list.id()).orElseThrow();
        notifications.tell(
                DECIDED, DestructionSubjects.of(list.id()), List.of(NoticeReaders.person(maker)), list.number());
    }
}
