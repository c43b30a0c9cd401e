package nl.mgr.platform;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * Keys with which programs read the interface ({@code /api/v1}) for the organisation of whoever asks: for its own people's
 * administrators only. A key belongs to the organisation and outlives who made it.
 */
public interface ApiKeys {

    /** Characters of a name at most. */
    int LONGEST_NAME = 80;

    /** Where a key stands. */
    enum State {
        IN_FORCE("geldig"),
        /** Its last day is near. */
        ENDING("loopt-af"),
        EXPIRED("verlopen"),
        REVOKED("ingetrokken");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** As bundle keys call it. */
        public String code() {
            return code;
        }

        /** Whether programs get in with it. */
        public boolean counts() {
            return this == IN_FORCE || this == ENDING;
        }
    }

    /**
     * A key, without what it consists of.
     *
     * @param hint how it begins
     * @param lastDay the last day on which it counts
     * @param daysLeft days from today until the last one; negative when that has passed
     * @param usedAt when it was used last, a minute behind at most; {@code null} when never
     * @param usedFrom network address of that use
     * @param revokedBy name of whoever took it back
     */
    record Key(
            UUID id,
            String name,
            String hint,
            List<String> scopes,
            Instant madeAt,
            String madeBy,
            LocalDate lastDay,
            long daysLeft,
            @Nullable Instant usedAt,
            @Nullable String usedFrom,
            @Nullable Instant revokedAt,
            @Nullable String revokedBy,
            State state)
            implements Serializable {
        public Key {
            scopes = List.copyOf(scopes);
        }
    }

    /**
     * A key that was made just now.
     *
     * @param secret the key itself; it is told here only
     */
    record Made(UUID id, String name, String secret, LocalDate lastDay) {}

    /** Sort keys: name, made, last, used. */
    Page<Key> find(ListQuery query);

    /** @throws NotFound when the organisation has no such key */
    Key key(UUID id);

    /** Those with which programs get in today, by name. */
    List<Key> counting();

    /** Scopes that the organisation may give, of modules that it has today. */
    List<String> scopes();

    /** Where the interface stands, e.g. {@code https://portaal.regio.example/api/v1}. */
    String address();

    /** The latest last day that a key made today can have. */
    LocalDate longest();

    /**
     * @param lastDay today or later, at most a year ahead
     * @throws EmptyName without a name, or with a long one
     * @throws KeyWithoutScope without a scope that the organisation may give
     * @throws KeyLastsTooLong when it would end in the past or after {@link #longest}
     */
    Made make(String name, Set<String> scopes, LocalDate lastDay);

    /** Takes a key back; from the next request on it opens nothing. A second time changes nothing. */
    void revoke(UUID id);
}
