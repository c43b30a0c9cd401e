package nl.mgr.platform;

import java.time.Instant;
import java.util.Optional;

/** One's tasks and meetings as a calendar at a secret address, for the calendar on phone and desk. */
public interface CalendarFeed {

    /** When the actor's address was made; empty when there is none. */
    Optional<Instant> madeAt();

    /**
     * A new address; the one before opens nothing any more.
     *
     * @return whole, as a calendar takes it; it is told here only
     */
    String renew();

    void end();

    /**
     * The calendar behind an address, as things and rights stand now. Nobody is logged in.
     *
     * @return iCalendar (RFC 5545); empty when the token opens nothing (any more)
     */
    Optional<String> read(String token);
}
