package nl.mgr.kernel;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** For work that is done once a night, and made up for when a night was missed. */
public final class Night {

    /** Days and nights are those of the Netherlands. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Night() {}

    /** The last time that the clock showed this hour, which is now at the latest. */
    public static Instant last(Instant now, LocalTime hour) {
        ZonedDateTime here = now.atZone(ZONE);
        ZonedDateTime night = here.with(hour);
        return (night.isAfter(here) ? night.minusDays(1) : night).toInstant();
    }
}
