package nl.mgr.platform.internal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Night;
import nl.mgr.kernel.Round;
import nl.mgr.kernel.Started;

/** Each night, kind by kind: what was kept for its days goes, in parts, so that nobody waits for it. */
@ApplicationScoped
class RetentionRound implements Round {

    private static final LocalTime NIGHT = LocalTime.of(3, 0);
    private static final int AT_ONCE = 5_000;

    @Inject
    private RetentionBook book;

    @Inject
    private Clock clock;

    /** A setting that cannot be meant is told at the start, not in the night. */
    void check(@Observes Started started) {
        asSystem(() -> book.terms().forEach(RetentionTerm::days));
    }

    @Override
    public String name() {
        return "platform.retention";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void go() {
        LocalDate day = LocalDate.ofInstant(Night.last(clock.instant(), NIGHT), Night.ZONE);
        asSystem(() -> book.terms().stream()
                .filter(term -> !book.done(term.kind(), day))
                .forEach(term -> sweep(term, day)));
    }

    private void sweep(RetentionTerm term, LocalDate day) {
        Instant begun = clock.instant();
        Instant before = begun.minus(Duration.ofDays(term.days()));
        long removed = 0;
        long part;
        do {
            part = book.sweep(term.kind(), before, AT_ONCE);
            removed += part;
        } while (part == AT_ONCE);
        book.keep(term, day, removed, begun, clock.instant());
    }

    private static void asSystem(Runnable work) {
        ActorContext.runAs(Actor.system(null, "retention"), work);
    }
}
