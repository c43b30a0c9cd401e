package nl.mgr.platform.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mgr.kernel.Database;
import nl.mgr.platform.internal.mail.BounceReport.Delivery;
import nl.mgr.platform.internal.mail.BounceReport.Fate;

/**
 * What reports on our mails change, each in a transaction of its own that ends before the report is marked as seen: who
 * dies between finds it again, and it changes nothing more. Nodes take turns at the mailbox.
 */
@ApplicationScoped
class ReturnSteps {

    /** Longer than a reading; then whoever began it is taken for dead. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration COUNTED_FOR = Duration.ofDays(30);
    private static final Pattern OURS = Pattern.compile("<(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})@.*");

    /** What a message in the mailbox is. */
    enum Outcome {
        /** A report on a mail of ours, to the reader that we sent it to. */
        REPORT,
        /** Something else. */
        OTHER,
        /** Too large, or broken. */
        UNREADABLE,
        /** A report on a mail of which it is not written down yet that it was sent. */
        TOO_EARLY
    }

    private record Sent(UUID id, UUID personId, String address, String messageId, boolean underWay) {}

    @Inject
    private Database database;

    @Inject
    private MailDelivery delivery;

    @Inject
    private Clock clock;

    /** Whether the mailbox is to be read now, by nobody else. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean claim(String mailbox) {
        Instant now = clock.instant();
        database.update(
                "insert into platform.return_mailbox (mailbox, due_at, counted_since) values (?, ?, ?)"
                        + " on conflict (mailbox) do nothing",
                mailbox,
                now,
                now);
        return database.update(
                        "update platform.return_mailbox set due_at = ? where mailbox = ? and due_at <= ?",
                        now.plus(LEASE),
                        mailbox,
                        now)
                == 1;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void ended(String mailbox, Duration pause) {
        Instant now = clock.instant();
        database.update(
                "update platform.return_mailbox set due_at = ?, read_at = ?, failed_since = null, failure = null where"
                        + " mailbox = ?",
                now.plus(pause),
                now,
                mailbox);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(String mailbox, String said, Duration pause) {
        Instant now = clock.instant();
        database.update(
                "update platform.return_mailbox set due_at = ?, failed_since = coalesce(failed_since, ?), failure = ?"
                        + " where mailbox = ?",
                now.plus(pause),
                now,
                said,
                mailbox);
    }

    /** From time to time it is counted anew, so that what is shown is of these days. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void count(String mailbox, Map<Outcome, Integer> read) {
        Instant now = clock.instant();
        database.update(
                "update platform.return_mailbox set counted_since = ?, reports = 0, others = 0, unreadable = 0 where"
                        + " mailbox = ? and counted_since < ?",
                now,
                mailbox,
                now.minus(COUNTED_FOR));
        database.update(
                "update platform.return_mailbox set reports = reports + ?, others = others + ?,"
                        + " unreadable = unreadable + ? where mailbox = ?",
                read.getOrDefault(Outcome.REPORT, 0),
                read.getOrDefault(Outcome.OTHER, 0),
                read.getOrDefault(Outcome.UNREADABLE, 0),
                mailbox);
    }

    /** Only a report that names a mail that we sent to exactly that reader changes something, and only once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Outcome note(BounceReport report) {
        Sent sent = sent(report.messageId()).orElse(null);
        Delivery told = sent == null ? null : report.of(sent.address()).orElse(null);
        if (sent == null || told == null) {
            return Outcome.OTHER;
        }
        if (sent.underWay()) {
            return Outcome.TOO_EARLY;
        }
        if (told.fate() == Fate.FAILED) {
            bounced(sent, told.said());
        } else if (told.fate() == Fate.DELAYED) {
            database.update(
                    "update platform.mail set failure = ? where id = ? and state = 'sent' and failure is distinct from ?",
                    told.said(),
                    sent.id(),
                    told.said());
        }
        return Outcome.REPORT;
    }

    private void bounced(Sent sent, String said) {
        int changed = database.update(
                "update platform.mail set state = 'bounced', failure = ?, ended_at = ? where id = ? and state = 'sent'",
                said,
                clock.instant(),
                sent.id());
        if (changed == 1) {
            delivery.refuse(sent.personId(), sent.address(), said);
        }
    }

    private Optional<Sent> sent(String messageId) {
        Matcher ours = OURS.matcher(messageId);
        if (!ours.matches()) {
            return Optional.empty();
        }
        return database.first(
                        "select id, person_id, address, message_id, ended_at is null as under_way from platform.mail"
                                + " where id = ?",
                        row -> new Sent(
                                row.uuid("id"),
                                row.uuid("person_id"),
                                row.text("address"),
                                row.text("message_id"),
                                row.flag("under_way")),
                        UUID.fromString(ours.group(1)))
                .filter(found -> found.messageId().equals(messageId));
    }
}
