package nl.mgr.contracts.internal.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.mgr.contracts.internal.work.CooperationRound;

/** Lays down the days that come into sight: time goes on, contracts are signed and extended. */
@ApplicationScoped
class ObligationRound extends CooperationRound {

    @Inject
    private ObligationCalendar calendar;

    @Override
    public String name() {
        return "contracts.obligations";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(30);
    }

    @Override
    protected String cause() {
        return "Verplichtingen van contracten";
    }

    @Override
    protected void goThere() {
        calendar.layDown();
    }
}
