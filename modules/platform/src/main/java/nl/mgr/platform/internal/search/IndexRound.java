package nl.mgr.platform.internal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Night;
import nl.mgr.kernel.Round;
import nl.mgr.platform.internal.login.MembershipActors;

/** Each night: whether the search finds what there is, as it is. If not, it is made anew and told. */
@ApplicationScoped
class IndexRound implements Round {

    private static final Logger LOG = Logger.getLogger(IndexRound.class.getName());
    private static final LocalTime NIGHT = LocalTime.of(2, 30);

    @Inject
    private IndexBook book;

    @Inject
    private MembershipActors actors;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "platform.index";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void go() {
        LocalDate day = LocalDate.ofInstant(Night.last(clock.instant(), NIGHT), Night.ZONE);
        boolean wrong = false;
        for (UUID cooperation : actors.cooperations()) {
            wrong |= ActorContext.callAs(Actor.system(cooperation, "search check"), () -> check(cooperation, day));
        }
        if (wrong) {
            ActorContext.runAs(Actor.system(null, "search check"), book::rebuild);
        }
    }

    private boolean check(UUID cooperation, LocalDate day) {
        if (book.done(day)) {
            return false;
        }
        long faults = book.faults();
        book.keep(cooperation, day, faults, clock.instant());
        if (faults > 0) {
            LOG.log(
                    Level.WARNING,
                    "{0} entries of the search of cooperation {1} were not as the records are",
                    new Object[] {faults, cooperation});
        }
        return faults > 0;
    }
}
