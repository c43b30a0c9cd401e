package nl.mgr.cooperation.internal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.cooperation.ExportDue;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEvents;

/** Finds participations that have ended by decision. Each is told once; from then on the outbox keeps to it. */
@ApplicationScoped
public class DueExports {

    /** Not those that were withdrawn before they began, nor those that go on in a next one. */
    private static final String FOUND = """
            insert into cooperation.export_due (participation_id, cooperation_id, municipality_id, found_at)
            select p.id, p.cooperation_id, p.municipality_id, ?
            from cooperation.participation p
            where p.cooperation_id = ? and p.valid_until <= ? and p.valid_until > p.valid_from
              and not exists (select from cooperation.export_due d
                              where d.cooperation_id = p.cooperation_id and d.participation_id = p.id)
              and not exists (select from cooperation.participation n
                              where n.cooperation_id = p.cooperation_id and n.submodule_id = p.submodule_id
                                and n.municipality_id = p.municipality_id and n.valid_from = p.valid_until)
            order by p.valid_until, p.id
            on conflict (participation_id) do nothing
            returning participation_id""";

    @Inject
    private Database database;

    @Inject
    private DomainEvents events;

    @Inject
    private Clock clock;

    /** Tells of what ended in the actor's cooperation up to and including today. */
    @Transactional
    public void tell() {
        UUID cooperation = ActorContext.current().requireCooperation();
        database.list(FOUND, row -> row.uuid("participation_id"), clock.instant(), cooperation, LocalDate.now(clock))
                .forEach(participation -> events.publish(new ExportDue(participation)));
    }
}
