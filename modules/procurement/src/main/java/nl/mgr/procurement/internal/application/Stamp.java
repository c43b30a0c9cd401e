package nl.mgr.procurement.internal.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.mgr.kernel.ActorContext;

/** Who did something and when. */
record Stamp(String by, Instant at, LocalDate day) {

    static Stamp now(Clock clock) {
        return at(ActorContext.current().name(), clock.instant(), clock);
    }

    static Stamp at(String by, Instant moment, Clock clock) {
        return new Stamp(by, moment, LocalDate.ofInstant(moment, clock.getZone()));
    }
}
