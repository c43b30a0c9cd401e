package nl.mgr.platform.internal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Night;
import nl.mgr.kernel.Round;
import nl.mgr.platform.internal.audit.Chains.End;
import nl.mgr.platform.internal.audit.HeadsFile.Head;
import org.jspecify.annotations.Nullable;

/**
 * Each night computes every chain anew, keeps what it found, and publishes where the sound ones end. A night that was
 * missed is made up for as soon as the platform runs. Two nodes that check at once do the same work twice, no harm.
 */
@ApplicationScoped
class CheckRound implements Round {

    private static final Logger LOG = Logger.getLogger(CheckRound.class.getName());
    private static final LocalTime NIGHT = LocalTime.of(2, 0);

    @Inject
    private Chains chains;

    @Inject
    private ChainVerifier verifier;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "platform.check";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void go() {
        Instant night = Night.last(clock.instant(), NIGHT);
        List<UUID> all = ActorContext.callAs(Actor.system(null, "audit check"), chains::all);
        List<Head> heads = new ArrayList<>();
        for (UUID chain : all) {
            Head head = ActorContext.callAs(actor(chain), () -> check(chain, night));
            if (head != null) {
                heads.add(head);
            }
        }
        if (!heads.isEmpty() && HeadsFile.wanted()) {
            HeadsFile.write(LocalDate.ofInstant(clock.instant(), Night.ZONE), Ids.next(), heads);
        }
    }

    private static Actor actor(UUID chain) {
        return Actor.system(chain.equals(Chains.INSTALLATION) ? null : chain, "audit check");
    }

    /** @return where the chain ends, {@code null} when it was checked since that night or is not sound */
    private @Nullable Head check(UUID chain, Instant night) {
        if (chains.lastCheck(chain).filter(last -> !last.isBefore(night)).isPresent()) {
            return null;
        }
        Instant begun = clock.instant();
        Checked checked = verifier.verify(chain);
        chains.keepCheck(chain, begun, clock.instant(), checked);
        if (!checked.problems().isEmpty()) {
            LOG.log(Level.SEVERE, "the audit chain {0} is not sound: {1} problems, the first is {2}", new Object[] {
                chain, checked.problems().size(), checked.problems().get(0)
            });
            return null;
        }
        End end = checked.end();
        Instant at = clock.instant();
        chains.publish(chain, end, at, HeadsFile.wanted());
        return new Head(chain, end, at);
    }
}
