package nl.mgr.platform.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.mgr.kernel.Database;
import org.jspecify.annotations.Nullable;

/** How the queue stands, as far as whoever asks sees it. */
@ApplicationScoped
public class MailState {

    private static final Duration RECENT = Duration.ofDays(7);

    /**
     * The queue.
     *
     * @param failed mails of the last week that were given up or refused
     * @param oldest when the oldest one that waits was made, {@code null} when none does
     */
    public record Queue(long waiting, long failed, @Nullable Instant oldest) {}

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    public boolean sends() {
        return MailServer.configured().present();
    }

    @Transactional
    public Queue queue() {
        return database.first(
                        """
                        select count(*) filter (where ended_at is null) as waiting,
                               count(*) filter (where state in ('failed', 'refused') and ended_at > ?) as failed,
                               min(created_at) filter (where ended_at is null) as oldest
                        from platform.mail""",
                        row -> new Queue(row.number("waiting"), row.number("failed"), row.optionalInstant("oldest")),
                        clock.instant().minus(RECENT))
                .orElseThrow();
    }
}
