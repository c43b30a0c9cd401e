package nl.mgr.cooperation.internal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mgr.cooperation.ParticipationEnded;
import nl.mgr.kernel.DomainEventListener;

/** Who leaves today has its files at once; a date to come is found by {@link FreezerRound} when it has come. */
@ApplicationScoped
public class FreezeOnLeaving implements DomainEventListener<ParticipationEnded> {

    @Inject
    private DueExports due;

    @Override
    public Class<ParticipationEnded> type() {
        return ParticipationEnded.class;
    }

    @Override
    public void on(ParticipationEnded event) {
        due.tell();
    }
}
