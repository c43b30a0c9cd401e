package nl.mgr.cooperation.internal.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;

/**
 * From which day the notice term of a change counts: a municipality gives notice on the day on which it asks to leave, and
 * need not wait for the body that decides; else it is the day of the decision.
 */
@ApplicationScoped
class NoticeDays {

    private static final String ASKED = """
            select submitted_on from cooperation.participation_request
            where cooperation_id = ? and municipality_id = ? and submodule_id = ? and not joins
              and state not in ('afgewezen', 'ingetrokken', 'uitgevoerd')""";

    @Inject
    private Database database;

    LocalDate of(ParticipationChange change, LocalDate decided) {
        if (change.joins()) {
            return decided;
        }
        Optional<LocalDate> asked = database.first(
                ASKED,
                row -> row.date("submitted_on"),
                ActorContext.current().requireCooperation(),
                change.municipality(),
                change.submodule());
        return asked.filter(day -> day.isBefore(decided)).orElse(decided);
    }
}
