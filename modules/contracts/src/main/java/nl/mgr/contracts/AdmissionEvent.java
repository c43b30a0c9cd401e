package nl.mgr.contracts;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an admission stop.
 *
 * @param municipality empty for all of the line
 * @param startsAt from when it holds or was asked for
 * @param last last day, {@code null} when no end is known
 * @param open whether it asks for something still: a request for a decision, a stop for its end
 */
public record AdmissionEvent(
        UUID stopId,
        Kind kind,
        String municipality,
        Instant startsAt,
        @Nullable LocalDate last,
        String reason,
        Instant at,
        String by,
        boolean byProvider,
        boolean open)
        implements Serializable {

    /** Codes as in the database. */
    public enum Kind {
        ASKED("gevraagd"),
        STOPPED("gestopt"),
        REFUSED("geweigerd"),
        LIFTED("opgeheven");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("admission event " + code);
        }
    }
}
