package nl.mgr.platform.internal.processing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.RandomBytes;

/**
 * The request in which is looked. Its number is our own, never one that a caller sends: whoever sent the same twice would
 * look the second time without being seen.
 */
@RequestScoped
class Trace {

    private static final int SPAN_BYTES = 8;

    @Inject
    private Clock clock;

    private final UUID id = Ids.next();
    private final String span = RandomBytes.inHex(SPAN_BYTES);
    private Instant begun = Instant.EPOCH;

    @PostConstruct
    void begin() {
        begun = clock.instant();
    }

    UUID id() {
        return id;
    }

    /** Of the request itself, in hexadecimal. */
    String span() {
        return span;
    }

    Instant begun() {
        return begun;
    }
}
