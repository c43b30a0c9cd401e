package nl.mgr.cooperation;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Coded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Trimester;
import org.jspecify.annotations.Nullable;

/**
 * How each line went in a trimester: proposed by the platform where a module knows it, confirmed by a person, seen by
 * municipalities at once. A municipality sees those of lines that it has in that trimester.
 */
public interface ServiceResults {

    enum Status implements Coded {
        NO("niet"),
        PARTLY("deels"),
        MOSTLY("grotendeels"),
        YES("ja");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        /** As it stands in the database, in files and in bundle keys. */
        @Override
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException for another word */
        public static Status of(String code) {
            return Coded.of(Status.class, code);
        }
    }

    /** Lines of a trimester with their results, in the order of the catalogue. */
    List<Row> of(@NotNull Trimester trimester);

    /** What modules of this installation can count. */
    List<Fact> facts();

    /** All results of a line, over the versions of the catalogue, the newest first. */
    List<Told> told(@NotNull ServiceCatalogues.Line line);

    /**
     * Proposes a result for each line that a module has figures of; what a person confirmed stays.
     *
     * @return how many proposals are new or other than before
     */
    int propose(@NotNull Trimester trimester);

    /**
     * Confirms results, all or none.
     *
     * @throws TrimesterNotBegun for one that begins after today
     * @throws NotTheOwner when a line is of another role
     * @throws ExplanationMissing for what did not go as agreed and is not explained
     * @throws NotFound for a line that is not of the trimester
     * @throws jakarta.persistence.OptimisticLockException when somebody else changed one since
     */
    void confirm(@NotNull Trimester trimester, @NotNull List<Entry> entries);

    /**
     * A municipality's answer, told to who answers for the line.
     *
     * @throws NotFound when the result does not exist for this actor
     * @throws ReactionWrong when it is empty or too long
     */
    void react(@NotNull UUID result, @NotNull String wording);

    /**
     * @param done of what was {@code due}: what the proposal was made of
     * @param version for changes
     */
    record Result(
            UUID id,
            Status status,
            String explanation,
            String outlook,
            boolean confirmed,
            @Nullable Long done,
            @Nullable Long due,
            Instant changedAt,
            String changedBy,
            long version)
            implements Serializable {}

    /**
     * @param mine whether whoever asks may confirm it
     * @param fact what its proposal is made of, {@code null} when no module knows
     */
    record Row(
            ServiceCatalogues.Line line,
            @Nullable Result result,
            long reactions,
            boolean mine,
            @Nullable Fact fact) implements Serializable {}

    /**
     * @param module whose bundle has its words, see {@link ServiceFacts#id}
     * @param page where its figures stand
     */
    record Fact(String module, String id, String page) implements Serializable {}

    /** @param kind {@code voorgesteld}, {@code bevestigd} or {@code gewijzigd} */
    record Step(
            String kind,
            Status status,
            @Nullable Long done,
            @Nullable Long due,
            Instant at,
            String by) implements Serializable {}

    record Reaction(String municipality, String wording, Instant at, String by) implements Serializable {}

    record Told(
            Trimester trimester, Result result, @Nullable Fact fact, List<Step> steps, List<Reaction> reactions)
            implements Serializable {
        public Told {
            steps = List.copyOf(steps);
            reactions = List.copyOf(reactions);
        }
    }

    /** @param seen version of the result that was shown, zero when there was none */
    record Entry(UUID line, long seen, Status status, String explanation, String outlook) implements Serializable {}
}
