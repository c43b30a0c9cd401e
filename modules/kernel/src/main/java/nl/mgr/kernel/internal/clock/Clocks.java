package nl.mgr.kernel.internal.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.mgr.kernel.Settings;
import nl.mgr.kernel.WallClock;

/** The one clock, in the time zone of the Netherlands. In demo mode it may be set to start at another moment. */
@ApplicationScoped
public class Clocks {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** @throws IllegalStateException when a start is set outside demo mode */
    @Produces
    @ApplicationScoped
    Clock clock() {
        String start = Settings.text("mgr.clock.start", "");
        Clock system = Clock.system(ZONE);
        if (start.isBlank()) {
            return system;
        }
        if (!Settings.flag("mgr.demo", false)) {
            throw new IllegalStateException("mgr.clock.start works in demo mode only");
        }
        Instant from = LocalDateTime.parse(start).atZone(ZONE).toInstant();
        return Clock.offset(system, Duration.between(system.instant(), from));
    }

    @Produces
    @WallClock
    @ApplicationScoped
    Clock wallClock() {
        return Clock.system(ZONE);
    }
}
