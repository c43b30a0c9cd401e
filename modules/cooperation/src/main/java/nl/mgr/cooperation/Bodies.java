package nl.mgr.cooperation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/** The bodies of a cooperation: boards, committees and official consultations, and who sits in them when. */
public interface Bodies {

    /** In the order of what they do: those that decide first. */
    List<Body> all();

    /** @throws NotFound when there is none */
    Body get(@NotNull UUID id);

    /** @throws BodyCodeTaken when another body has the code */
    UUID found(@NotNull BodyTerms terms);

    /**
     * @param version that was seen
     * @throws jakarta.persistence.OptimisticLockException when somebody else changed it since
     * @throws BodyCodeTaken when another body has the code
     */
    void change(@NotNull UUID id, long version, @NotNull BodyTerms terms);

    /** All seats, of now, before and later; those that run first. */
    List<Seat> seats(@NotNull UUID body);

    /**
     * Gives a seat.
     *
     * @throws SeatWithoutMunicipality for a vote that is nobody's
     * @throws SeatTaken when the municipality has a seat that votes on one of those days
     * @throws NotAParticipantThen when the municipality is no participant on the first of those days
     */
    UUID seat(@NotNull UUID body, @NotNull SeatTerms terms);

    /**
     * The last day of a seat; a later one than it had is a new seat.
     *
     * @throws SeatEndsBeforeItBegins for a day before its first
     */
    void endSeat(@NotNull UUID seat, @NotNull LocalDate lastDay);

    /**
     * Whose vote it is on a day: those with a seat that votes, who take part in the cooperation and, in a body of a module,
     * in that module on that day.
     */
    List<MunicipalityRef> voters(@NotNull UUID body, @NotNull LocalDate day);

    /** What the cooperation offers, in its order: a body may be one of those who take part in one of these. */
    List<ModuleRef> modules();

    /** What a body does with what is laid before it. */
    enum Role {
        DECIDES("besluit"),
        ADVISES("advies"),
        CONSULTS("overleg");

        private final String code;

        Role(String code) {
            this.code = code;
        }

        /** As it stands in the database and in bundle keys. */
        public String code() {
            return code;
        }

        public static Role of(String code) {
            return Coded.of(values(), Role::code, code);
        }
    }

    /** How votes count. */
    enum Voting {
        NONE("geen"),
        ONE_EACH("een"),
        WEIGHTED("gewogen");

        private final String code;

        Voting(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Voting of(String code) {
            return Coded.of(values(), Voting::code, code);
        }
    }

    /** What somebody is in a body. */
    enum Function {
        CHAIR("voorzitter"),
        MEMBER("lid"),
        SECRETARY("secretaris"),
        ADVISER("adviseur");

        private final String code;

        Function(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Function of(String code) {
            return Coded.of(values(), Function::code, code);
        }
    }

    /**
     * @param code short name, e.g. AB; decisions are numbered with it
     * @param weightKind figure that votes are weighed by; {@code null} unless they are
     * @param weightPer one vote for each started number of it
     * @param quorumPercent more than this part of the voters has to be there
     * @param module of whose participants it is a body; {@code null} for all
     * @param state whether a document tells this, or it is assumed
     */
    record BodyTerms(
            @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9-]{0,11}", message = "{cooperation.body.code}")
            String code,

            @NotBlank @Size(max = 120) String name,
            Role role,
            Voting voting,
            @Nullable FigureKind weightKind,
            @Nullable Long weightPer,
            int quorumPercent,
            @Nullable UUID module,
            FactState state,
            @NotBlank @Size(max = 200) String source)
            implements Serializable {

        /** One vote for each municipality, more than half of them present (Wgr article 22, Gemeentewet article 20). */
        public static BodyTerms deciding(String code, String name, String source) {
            return new BodyTerms(
                    code, name, Role.DECIDES, Voting.ONE_EACH, null, null, 50, null, FactState.KNOWN, source);
        }
    }

    record ModuleRef(UUID id, String name) implements Serializable {}

    /** @param moduleName empty for a body of all */
    record Body(UUID id, BodyTerms terms, String moduleName, long version) implements Serializable {
        public String title() {
            return title(terms.code(), terms.name());
        }

        /** As lists and files call it. */
        public static String title(String code, String name) {
            return code.equals(name) ? code : code + ", " + name;
        }
    }

    /** @param holder a role or function, e.g. "Wethouder zorg" */
    record SeatTerms(
            @Nullable UUID municipality,
            @NotBlank @Size(max = 120) String holder,
            Function function,
            boolean votes,
            Period period)
            implements Serializable {}

    /** @param municipality empty for whoever sits in for nobody */
    record Seat(UUID id, SeatTerms terms, String municipality) implements Serializable {}

    /** Finds a constant by the word that stands for it. */
    final class Coded {

        private Coded() {}

        static <E> E of(E[] values, java.util.function.Function<E, String> code, String wanted) {
            return Arrays.stream(values)
                    .filter(value -> code.apply(value).equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("not one of these: " + wanted));
        }
    }
}
