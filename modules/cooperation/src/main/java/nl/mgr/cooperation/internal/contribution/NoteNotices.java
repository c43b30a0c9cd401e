package nl.mgr.cooperation.internal.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.OrganisationKind;

/** Tells a municipality of the note that it has to pay. */
@ApplicationScoped
class NoteNotices implements NoticeKinds {

    /** Number of the note, and the last day to pay. */
    private static final String NOTE = "cooperation.nota";

    private static final String OWN = "cooperation.contribution.own";

    private static final String ISSUED = """
            select id, municipality_id, number, due_on from cooperation.contribution_note
            where cooperation_id = ? and year = ? and quarter = ? order by number""";

    private record Issued(UUID id, UUID municipality, String number, LocalDate due) {}

    @Inject
    private Database database;

    @Inject
    private Notifications notifications;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.of(NOTE, NoticeWay.MAIL, true, OrganisationKind.MUNICIPALITY));
    }

    void issued(int year, int quarter) {
        database.list(
                        ISSUED,
                        row -> new Issued(
                                row.uuid("id"), row.uuid("municipality_id"), row.text("number"), row.date("due_on")),
                        ActorContext.current().requireCooperation(),
                        year,
                        quarter)
                .forEach(this::tell);
    }

    private void tell(Issued note) {
        notifications.tell(
                NOTE,
                new Subject("cooperation", "note", note.id()),
                List.of(NoticeReaders.municipality(note.municipality(), OWN)),
                note.number(),
                note.due());
    }
}
