package nl.mgr.cooperation;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/** What bodies decided and advised, in the words of the day; and decisions taken elsewhere on which something here rests. */
public interface Decisions {

    /** Filter key of {@link #find}: name of a body. */
    String FILTER_BODY = "orgaan";

    /** Filter key of {@link #find}: a year. */
    String FILTER_YEAR = "jaar";

    /** The latest first; those whose day nobody knows last. */
    Page<Taken> find(@NotNull ListQuery query);

    /** @throws NotFound when there is none that the reader may see */
    Details get(@NotNull UUID id);

    /** Names of all bodies that decided something, for choosing. */
    List<String> bodies();

    /** What a body said. */
    enum Outcome {
        ADOPTED("aangenomen"),
        REJECTED("verworpen"),
        POSTPONED("aangehouden"),
        POSITIVE("positief"),
        NEGATIVE("negatief"),
        NOTED("kennis"),
        /** Taken where this platform was not used; only who, when and its number are known. */
        ELSEWHERE("elders");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        /** As it stands in the database and in bundle keys. */
        public String code() {
            return code;
        }

        public static Outcome of(String code) {
            return Bodies.Coded.of(values(), Outcome::code, code);
        }
    }

    /**
     * @param day {@code null} when no document tells it
     * @param meeting {@code null} for one taken elsewhere
     */
    record Taken(
            UUID id,
            String body,
            String number,
            @Nullable LocalDate day,
            Outcome outcome,
            String title,
            @Nullable UUID meeting)
            implements Serializable {}

    /**
     * @param intact whether text, outcome and votes still have the fingerprint they got
     * @param changes of participation that rest on it and that the reader may see
     */
    record Details(
            Taken taken,
            String text,
            boolean voted,
            long votesFor,
            long votesAgainst,
            long abstained,
            String sha256,
            boolean intact,
            Instant recordedAt,
            String recordedBy,
            List<Cast> votes,
            List<DecidedChange> changes)
            implements Serializable {
        public Details {
            votes = List.copyOf(votes);
            changes = List.copyOf(changes);
        }
    }

    record Cast(UUID municipality, String name, long weight, Meetings.Vote vote) implements Serializable {}
}
