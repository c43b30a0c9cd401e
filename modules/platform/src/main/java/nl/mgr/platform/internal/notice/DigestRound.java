package nl.mgr.platform.internal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Round;
import nl.mgr.kernel.Settings;
import nl.mgr.platform.internal.login.MembershipActors;
import nl.mgr.ui.Formats;

/** Once a day, from {@code mgr.mail.overview-at} on: one mail per member to whom something happened, else none. */
@ApplicationScoped
class DigestRound implements Round {

    private static final Logger LOG = Logger.getLogger(DigestRound.class.getName());

    private final LocalTime time = LocalTime.parse(Settings.text("mgr.mail.overview-at", "07:00"));

    @Inject
    private MembershipActors actors;

    @Inject
    private DigestSteps steps;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "platform.overzicht";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void go() {
        ZonedDateTime now = clock.instant().atZone(Formats.ZONE);
        ZonedDateTime due = now.with(time);
        if (now.isBefore(due)) {
            return;
        }
        for (UUID cooperation : actors.cooperations()) {
            ActorContext.runAs(
                    Actor.system(cooperation, "overview"),
                    () -> steps.waiting(now.toLocalDate(), due.toInstant()).forEach(member -> send(member, now, due)));
        }
    }

    private void send(Recipient member, ZonedDateTime now, ZonedDateTime due) {
        try {
            steps.send(member, now.toLocalDate(), due.toInstant());
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "the overview of membership " + member.membershipId() + " failed; it is tried again",
                    e);
        }
    }
}
