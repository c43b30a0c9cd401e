package nl.mgr.platform.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import nl.mgr.platform.internal.login.Vault;
import org.jspecify.annotations.Nullable;

/**
 * The steps of delivery, each in a transaction of its own, so that at any moment the row tells what is known: before the
 * mail is handed over it says "sending", after it "sent". Nodes share the work.
 */
@ApplicationScoped
class MailDelivery {

    /** Longer than any conversation about one mail; then whoever claimed it is taken for dead. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration LONGEST_LIFE = Duration.ofDays(3);

    /** As long as mail systems try (RFC 5321, 4.5.4.1): what has not come back by then has arrived. */
    private static final Duration ARRIVED_AFTER = Duration.ofDays(5);

    /** A server that takes a mail over knows less of the address than a mail that came back from there. */
    private static final String ARRIVES = """
        update platform.person set mail_refused = null
        where id = ? and mail_address = ? and mail_refused is not null
          and not exists (
            select from platform.mail back
            where back.person_id = person.id and back.address = person.mail_address and back.state = 'bounced'
              and not exists (
                select from platform.mail later
                where later.person_id = back.person_id and later.address = back.address and later.state = 'sent'
                  and later.created_at > back.created_at and later.ended_at < ?))""";

    private static final String CLAIM = """
        update platform.mail set state = 'sending', claimed_at = ?, tries = tries + 1
        where id = (select id from platform.mail where state = 'waiting' and due_at <= ?
                    order by due_at, id limit 1 for update skip locked)
        returning id, person_id, address, language, subject, message_id, tries, created_at, claimed_at""";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    /** Puts back what somebody claimed who did not live to tell what became of it. Never silently: it is marked. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int putBack() {
        Instant now = clock.instant();
        return database.update(
                "update platform.mail set state = 'waiting', repeated = true, due_at = ? where state = 'sending' and"
                        + " claimed_at < ?",
                now,
                now.minus(LEASE));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean anyDue() {
        return database.number(
                        "select count(*) as total from (select from platform.mail where state = 'waiting' and due_at"
                                + " <= ? limit 1) as one",
                        clock.instant())
                > 0;
    }

    /** The next one that is due, which is from now on nobody else's. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Mail> claim() {
        Instant now = clock.instant();
        return database.first(CLAIM, row -> row.uuid("id"), now, now).flatMap(this::claimed);
    }

    private Optional<Mail> claimed(UUID id) {
        return database.first("""
            select id, person_id, address, language, subject, message_id, tries, created_at, claimed_at, sealed
            from platform.mail join platform.mail_content on mail_id = id where id = ?""", this::mail, id);
    }

    private Mail mail(Row row) {
        UUID id = row.uuid("id");
        List<String> parts = Letter.parts(new String(vault.open(row.bytes("sealed"), id), StandardCharsets.UTF_8));
        return new Mail(
                id,
                row.uuid("person_id"),
                row.text("address"),
                row.text("language"),
                row.text("subject"),
                row.text("message_id"),
                row.integer("tries"),
                row.instant("created_at"),
                row.instant("claimed_at"),
                parts.get(0),
                parts.get(1));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sent(Mail mail) {
        if (end(mail, "sent", null)) {
            database.update("delete from platform.mail_content where mail_id = ?", mail.id());
            database.update(
                    ARRIVES, mail.personId(), mail.address(), clock.instant().minus(ARRIVED_AFTER));
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void addressRefused(Mail mail, String said) {
        end(mail, "refused", said);
        refuse(mail.personId(), mail.address(), said);
    }

    /** Told with the person from now on, unless they have another address by now. */
    @Transactional(Transactional.TxType.MANDATORY)
    void refuse(UUID person, String address, String said) {
        database.update(
                "update platform.person set mail_refused = ? where id = ? and mail_address = ?", said, person, address);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refused(Mail mail, String said) {
        end(mail, "failed", said);
    }

    private boolean end(Mail mail, String state, @Nullable String said) {
        return database.update(
                        "update platform.mail set state = ?, failure = ?, ended_at = ? where id = ? and state ="
                                + " 'sending' and claimed_at = ?",
                        state,
                        said,
                        clock.instant(),
                        mail.id(),
                        mail.claimedAt())
                == 1;
    }

    /** Tries again later, each time waiting twice as long, until the mail is too old to be of use. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void later(Mail mail, String said, boolean perhapsSent) {
        Instant now = clock.instant();
        boolean over = mail.createdAt().isBefore(now.minus(LONGEST_LIFE));
        database.update(
                """
                update platform.mail set state = ?, failure = ?, due_at = ?, ended_at = ?, repeated = repeated or ?
                where id = ? and state = 'sending' and claimed_at = ?""",
                over ? "failed" : "waiting",
                said,
                now.plus(pause(mail.tries())),
                over ? now : null,
                perhapsSent && !over,
                mail.id(),
                mail.claimedAt());
    }

    /** The server does not answer: whatever is due waits, without a try of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void postpone(String said, Duration pause) {
        Instant now = clock.instant();
        database.update(
                "update platform.mail set failure = ?, due_at = ? where state = 'waiting' and due_at <= ? and"
                        + " created_at >= ?",
                said,
                now.plus(pause),
                now,
                now.minus(LONGEST_LIFE));
        database.update(
                "update platform.mail set state = 'failed', failure = ?, ended_at = ? where state = 'waiting' and"
                        + " due_at <= ? and created_at < ?",
                said,
                now,
                now,
                now.minus(LONGEST_LIFE));
    }

    /** @param tries that were in vain, at least one */
    static Duration pause(int tries) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 20));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
