package nl.mgr.platform.internal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ModuleAccess;
import nl.mgr.kernel.ParticipationSource;
import org.jspecify.annotations.Nullable;

/** Asks the cooperation module, when it is present, what exists today. Works as the system, in a transaction of its own. */
@ApplicationScoped
class Participation {

    /** What a membership reaches today. */
    record Scope(ModuleAccess access, List<UUID> municipalities) {
        static final Scope NONE = new Scope(ModuleAccess.NONE, List.of());
    }

    @Inject
    private Instance<ParticipationSource> source;

    @Inject
    private Clock clock;

    /** @param municipality for whom; {@code null} for staff and providers, who get what the cooperation offers */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Scope today(UUID cooperation, @Nullable UUID municipality) {
        LocalDate today = LocalDate.now(clock);
        if (source.isUnsatisfied()) {
            return new Scope(ModuleAccess.NONE, municipality == null ? List.of() : List.of(municipality));
        }
        ParticipationSource participation = source.get();
        return municipality == null
                ? new Scope(participation.offered(cooperation, today), List.of())
                : new Scope(
                        participation.takesPart(cooperation, municipality, today),
                        participation.withPredecessors(municipality));
    }
}
