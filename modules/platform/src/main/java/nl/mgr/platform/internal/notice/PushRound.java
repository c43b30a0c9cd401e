package nl.mgr.platform.internal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Round;
import nl.mgr.platform.internal.notice.Streams.Listener;

/** Every second, one question per cooperation of whose people this node has open pages; none without open pages. */
@ApplicationScoped
class PushRound implements Round {

    @Inject
    private Streams streams;

    @Inject
    private PushSteps steps;

    @Override
    public String name() {
        return "platform.stroom";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void go() {
        Map<UUID, List<Listener>> byCooperation =
                streams.listeners().stream().collect(Collectors.groupingBy(Listener::cooperationId));
        byCooperation.forEach((cooperation, listeners) ->
                ActorContext.runAs(Actor.system(cooperation, "notices"), () -> tell(listeners)));
    }

    /** Whose session, membership or access is over hears nothing more. */
    private void tell(List<Listener> listeners) {
        Map<UUID, Map<UUID, Long>> unread = steps.unread(listeners);
        for (Listener listener : listeners) {
            Long waiting = unread.getOrDefault(listener.sessionId(), Map.of()).get(listener.membershipId());
            if (waiting == null) {
                streams.end(listener);
            } else {
                streams.tell(listener, waiting);
            }
        }
    }
}
