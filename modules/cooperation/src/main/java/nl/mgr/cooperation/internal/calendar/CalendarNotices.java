package nl.mgr.cooperation.internal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.OrganisationKind;

/** Municipalities hear that the draft budget was sent, and the team that a council answered. */
@ApplicationScoped
class CalendarNotices implements NoticeKinds {

    private static final String MODULE = "cooperation";
    private static final String VIEW = "cooperation.calendar.view";
    private static final String CHANGE = "cooperation.calendar.change";

    /** The year, and the last day for an opinion. */
    static final String SENT = "cooperation.ontwerp-verstuurd";
    /** Name of the municipality, and the year. */
    static final String HANDED_IN = "cooperation.zienswijze-ingediend";

    private static final String PARTICIPANTS = """
            select p.municipality_id as id from cooperation.participant p
            join cooperation.municipality m on m.id = p.municipality_id
            where p.cooperation_id = ? and p.valid_from <= ?
              and coalesce(least(p.valid_until, m.valid_until), 'infinity') > ?""";

    @Inject
    private Database database;

    @Inject
    private Notifications notifications;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(SENT, NoticeWay.MAIL, false, OrganisationKind.MUNICIPALITY),
                NoticeKind.of(HANDED_IN, NoticeWay.SCREEN, true, OrganisationKind.COOPERATION_TEAM));
    }

    /** Of a draft whose term is over nobody needs to hear any more. */
    void sent(int year, LocalDate day, UUID step, LocalDate today) {
        LocalDate due = day.plusWeeks(CalendarReader.weeksOfCouncils(day));
        if (due.isBefore(today)) {
            return;
        }
        List<NoticeReaders> readers =
                database.list(PARTICIPANTS, row -> row.uuid("id"), CalendarReader.cooperation(), day, day).stream()
                        .map(municipality -> NoticeReaders.municipality(municipality, VIEW))
                        .toList();
        notifications.tell(SENT, new Subject(MODULE, "calendar-step", step), readers, String.valueOf(year), due);
    }

    void handedIn(int year, String municipality, UUID opinion) {
        notifications.tell(
                HANDED_IN,
                new Subject(MODULE, "opinion", opinion),
                List.of(NoticeReaders.staff(CHANGE)),
                municipality,
                String.valueOf(year));
    }
}
