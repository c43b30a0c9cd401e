package nl.mgr.platform.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.mgr.kernel.Database;
import org.jspecify.annotations.Nullable;

/** What an administrator has done to a mail, each in a transaction of the system and told in the audit trail. */
@ApplicationScoped
class MailRepairs {

    private static final String TOLD =
            "select 1 as total from platform.record('platform.mail', ?, 'run', jsonb_build_object('done', ?::text,"
                    + " 'reason', ?::text))";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean sendAgain(UUID mail) {
        int found = database.update("""
            update platform.mail set state = 'waiting', due_at = ?, ended_at = null,
              address = coalesce(case when kind not in ('bevestig-adres', 'adres-veranderd')
                then (select mail_address from platform.person where person.id = mail.person_id) end, address)
            where id = ? and state in ('waiting', 'failed', 'refused')""", clock.instant(), mail);
        return told(mail, "send again", null, found);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean drop(UUID mail, String reason) {
        int found = database.update("""
            update platform.mail set state = 'dropped', reason = ?, ended_at = ?
            where id = ? and state in ('waiting', 'failed', 'refused')""", reason, clock.instant(), mail);
        if (found == 1) {
            database.update("delete from platform.mail_content where mail_id = ?", mail);
        }
        return told(mail, "drop", reason, found);
    }

    private boolean told(UUID mail, String done, @Nullable String reason, int found) {
        if (found == 1) {
            database.number(TOLD, mail, done, reason);
        }
        return found == 1;
    }
}
