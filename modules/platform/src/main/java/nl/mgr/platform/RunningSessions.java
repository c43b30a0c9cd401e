package nl.mgr.platform;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/** Who is logged in now. */
public interface RunningSessions {

    /**
     * A log-in that lasts.
     *
     * @param organisation for which the person acts
     * @param kind of that organisation
     * @param origin network address of the browser
     * @param own whether it is of whoever asks
     */
    record Session(
            UUID id,
            String name,
            String organisation,
            OrganisationKind kind,
            Instant since,
            String origin,
            boolean own) {}

    /**
     * How many last.
     *
     * @param kind for what kind of organisation the people act; {@code null} for those who did not choose yet
     */
    record Count(@Nullable OrganisationKind kind, long sessions) {}

    /** Of the cooperation of whoever asks; of the whole installation for its administrator. */
    List<Count> counts();

    /** Of people who act for the cooperation, or for the installation itself. Sort keys: name, organisation, since, origin. */
    Page<Session> find(ListQuery query);

    /** @throws NotFound when it has ended, or is of another cooperation */
    Session session(UUID id);

    /**
     * Ends it, on every node at the next request.
     *
     * @throws NotFound when it has ended, or is of another cooperation
     * @throws OwnAccess when it is one's own
     */
    void end(UUID id);
}
