package nl.mgr.platform.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Round;
import nl.mgr.kernel.Started;

/** Looks every second for mails that are due and hands them over, one conversation per round. */
@ApplicationScoped
class MailRound implements Round {

    private static final Logger LOG = Logger.getLogger(MailRound.class.getName());
    private static final int MOST_PER_ROUND = 200;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    @Inject
    private MailDelivery delivery;

    private final MailServer server = MailServer.configured();
    private final ReturnMailbox mailbox = ReturnMailbox.configured();
    private int outages;

    /** Settings that cannot be meant are told at the start, not at the first mail. */
    void check(@Observes Started started) {
        LOG.log(Level.INFO, "mail: {0}", server.present() ? server : "no server, mails wait in the queue");
    }

    @Override
    public String name() {
        return "platform.mail";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void go() {
        if (server.present()) {
            ActorContext.runAs(Actor.system(null, "mail"), this::deliver);
        }
    }

    private void deliver() {
        int left = delivery.putBack();
        if (left > 0) {
            LOG.log(
                    Level.WARNING,
                    "{0} mails were perhaps sent by a node that died; they are sent again, marked",
                    left);
        }
        if (!delivery.anyDue()) {
            return;
        }
        try (Postman postman = Postman.at(server, mailbox)) {
            outages = 0;
            Optional<Mail> next = delivery.claim();
            for (int done = 0; next.isPresent(); next = delivery.claim()) {
                hand(postman, next.get());
                if (++done >= MOST_PER_ROUND || !postman.connected()) {
                    return;
                }
            }
        } catch (MessagingException e) {
            outages++;
            Duration pause = MailDelivery.pause(outages);
            delivery.postpone(Postman.said(e), pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
            LOG.log(Level.WARNING, "the mail server {0} does not take mail: {1}", new Object[] {server, e.getMessage()
            });
        }
    }

    private void hand(Postman postman, Mail mail) {
        try {
            postman.hand(mail);
            delivery.sent(mail);
        } catch (MailTrouble trouble) {
            String said = String.valueOf(trouble.getMessage());
            switch (trouble.kind()) {
                case ADDRESS_REFUSED -> delivery.addressRefused(mail, said);
                case MAIL_REFUSED -> delivery.refused(mail, said);
                case LATER -> delivery.later(mail, said, false);
                case UNKNOWN -> delivery.later(mail, said, true);
            }
        }
    }
}
