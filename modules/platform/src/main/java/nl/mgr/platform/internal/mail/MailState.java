package nl.mgr.platform.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.mgr.kernel.Database;
import org.jspecify.annotations.Nullable;

/** How the queue stands, as far as whoever asks sees it. */
@ApplicationScoped
public class MailState {

    private static final Duration RECENT = Duration.ofDays(7);

    /**
     * The queue.
     *
     * @param failed mails of the last week that were given up or refused, or that came back
     * @param oldest when the oldest one that waits was made, {@code null} when none does
     */
    public record Queue(long waiting, long failed, @Nullable Instant oldest) {}

    /**
     * How it is with the mailbox that mails come back to.
     *
     * @param readAt when that went well last, {@code null} when it never did
     * @param failedSince since when it does not, {@code null} when it does
     * @param failure what the server said, {@code null} when it goes well
     * @param countedSince the numbers are of messages read since then
     * @param reports on mails of ours
     * @param others that were left as they are
     * @param unreadable that were left as they are, too large or broken
     */
    public record Returns(
            @Nullable Instant readAt,
            @Nullable Instant failedSince,
            @Nullable String failure,
            Instant countedSince,
            long reports,
            long others,
            long unreadable) {}

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
                               count(*) filter (where state in ('failed', 'refused', 'bounced') and ended_at > ?) as failed,
                               min(created_at) filter (where ended_at is null) as oldest
                        from platform.mail""",
                        row -> new Queue(row.number("waiting"), row.number("failed"), row.optionalInstant("oldest")),
                        clock.instant().minus(RECENT))
                .orElseThrow();
    }

    /** Whether mails come back to a mailbox that is read. */
    public boolean returns() {
        return ReturnMailbox.configured().present();
    }

    /** Empty before the first reading was tried. */
    @Transactional
    public Optional<Returns> returned() {
        return database.first(
                """
                select read_at, failed_since, failure, counted_since, reports, others, unreadable
                from platform.return_mailbox where mailbox = ?""",
                row -> new Returns(
                        row.optionalInstant("read_at"),
                        row.optionalInstant("failed_since"),
                        row.optionalText("failure"),
                        row.instant("counted_since"),
                        row.number("reports"),
                        row.number("others"),
                        row.number("unreadable")),
                ReturnMailbox.configured().address());
    }
}
