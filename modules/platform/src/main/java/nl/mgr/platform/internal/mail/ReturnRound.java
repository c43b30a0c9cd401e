package nl.mgr.platform.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Round;
import nl.mgr.kernel.Started;
import nl.mgr.platform.internal.mail.BounceReader.Unreadable;
import nl.mgr.platform.internal.mail.ReturnSteps.Outcome;

/** Reads what came back to the mailbox for that, when there is one. */
@ApplicationScoped
class ReturnRound implements Round {

    private static final Logger LOG = Logger.getLogger(ReturnRound.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** A little less than that of the round, which would else miss every second time. */
    private static final Duration BETWEEN_NODES = Duration.ofSeconds(25);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    @Inject
    private ReturnSteps steps;

    private final ReturnMailbox mailbox = ReturnMailbox.configured();
    private int outages;

    /** Settings that cannot be meant are told at the start, not at the first mail that comes back. */
    void check(@Observes Started started) {
        LOG.log(Level.INFO, "returned mail: {0}", mailbox.present() ? mailbox : "not read");
    }

    @Override
    public String name() {
        return "platform.terugpost";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void go() {
        if (mailbox.present()) {
            ActorContext.runAs(Actor.system(null, "mail"), this::read);
        }
    }

    private void read() {
        if (!steps.claim(mailbox.address())) {
            return;
        }
        try (Collector collector = Collector.at(mailbox)) {
            judgeAll(collector);
            outages = 0;
            steps.ended(mailbox.address(), BETWEEN_NODES);
        } catch (MessagingException e) {
            outages++;
            Duration pause = MailDelivery.pause(outages);
            steps.failed(
                    mailbox.address(), Postman.said(e), pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
            LOG.log(Level.WARNING, "the mailbox {0} cannot be read: {1}", new Object[] {mailbox, e.getMessage()});
        }
    }

    private void judgeAll(Collector collector) throws MessagingException {
        Map<Outcome, Integer> read = new EnumMap<>(Outcome.class);
        try {
            collector.collect(message -> counted(judge(message), read));
        } finally {
            steps.count(mailbox.address(), read);
        }
    }

    private static Outcome counted(Outcome outcome, Map<Outcome, Integer> read) {
        read.merge(outcome, 1, Integer::sum);
        return outcome;
    }

    private Outcome judge(Optional<byte[]> message) {
        if (message.isEmpty()) {
            return Outcome.UNREADABLE;
        }
        try {
            return BounceReader.read(message.get()).map(steps::note).orElse(Outcome.OTHER);
        } catch (Unreadable e) {
            LOG.log(Level.FINE, "a report on delivery is unreadable", e);
            return Outcome.UNREADABLE;
        }
    }
}
