package nl.mgr.platform.internal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Night;
import nl.mgr.kernel.Round;
import nl.mgr.platform.internal.login.MembershipActors;
import org.jspecify.annotations.Nullable;

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

    /** Noted after all was made anew: a node that dies in between leaves the night open, and another comes back to it. */
    @Override
    public void go() {
        LocalDate day = LocalDate.ofInstant(Night.last(clock.instant(), NIGHT), Night.ZONE);
        Map<UUID, Long> faults = new TreeMap<>();
        actors.cooperations()
                .forEach(cooperation -> as(cooperation, () -> {
                    if (!book.done(day)) {
                        faults.put(cooperation, book.faults());
                    }
                }));
        if (faults.values().stream().anyMatch(many -> many > 0)) {
            LOG.log(Level.WARNING, "entries of the search were not as the records are, by cooperation: {0}", faults);
            as(null, book::rebuild);
        }
        faults.forEach(
                (cooperation, many) -> as(cooperation, () -> book.keep(cooperation, day, many, clock.instant())));
    }

    private static void as(@Nullable UUID cooperation, Runnable work) {
        ActorContext.runAs(Actor.system(cooperation, "search check"), work);
    }
}
