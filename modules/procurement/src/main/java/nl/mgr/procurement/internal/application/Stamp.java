package nl.mgr.procurement.internal.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.mgr.kernel.ActorContext;

/** Who did something and when. */
record Stamp(String by, Instant at, LocalDate day) {

    static Stamp now(Clock clock) {
        return at(clock.instant(), clock);
    }

    static Stamp at(Instant moment, Clock clock) {
        return new Stamp(ActorContext.current().name(), moment, LocalDate.ofInstant(moment, clock.getZone()));
    }
}
