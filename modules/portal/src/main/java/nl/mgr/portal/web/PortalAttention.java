package nl.mgr.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Attention;

/** What asks something of the actor today: the lines of all modules that exist for the actor, nearest day first. */
@Named("portalAttention")
@RequestScoped
public class PortalAttention {

    private static final int MOST = 8;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<Attention> contributions;

    private LocalDate today = LocalDate.EPOCH;
    private List<Attention.Ask> asks = List.of();

    @PostConstruct
    void read() {
        Actor actor = ActorContext.current();
        today = LocalDate.now(clock);
        asks = StreamSupport.stream(contributions.spliterator(), false)
                .filter(part -> actor.has(part.module()))
                .flatMap(part -> part.asks(actor, today).stream())
                .sorted(Comparator.comparing(
                        Attention.Ask::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .limit(MOST)
                .toList();
    }

    public List<Attention.Ask> getAsks() {
        return asks;
    }

    public LocalDate getToday() {
        return today;
    }
}
