package nl.mgr.contracts;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Coded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/** What one contract says: the text it stands on from which day, where it deviates, and the document of it all. */
public interface ContractPapers {

    /** How a contract came to stand on a text. */
    enum Ground implements Coded {
        DRAFT("concept"),
        AMENDMENT("addendum"),
        REGISTERED("register");

        private final String code;

        Ground(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException when there is no such ground */
        public static Ground of(String code) {
            return Coded.of(Ground.class, code);
        }
    }

    /** How a contract differs from an article of its text. */
    enum DeviationKind implements Coded {
        INSTEAD("afwijking"),
        ADDED("aanvulling"),
        DROPPED("vervalt");

        private final String code;

        DeviationKind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException when there is no such kind */
        public static DeviationKind of(String code) {
            return Coded.of(DeviationKind.class, code);
        }
    }

    /** @param amendment that brought it there, when one did */
    record Standing(
            UUID textId,
            String text,
            LocalDate from,
            Ground ground,
            @Nullable UUID amendment,
            String notedBy) implements Serializable {}

    /**
     * A contract and its text on a day.
     *
     * @param text {@code null} when none is noted
     * @param newer the latest settled version of the same title, when it is another one
     * @param due last day to carry the newer one through: six months after it was published
     * @param running number of the amendment under way that brings it to another text
     */
    record Stand(
            UUID contractId,
            String contract,
            UUID providerId,
            String provider,
            @Nullable UUID textId,
            @Nullable String text,
            @Nullable LocalDate from,
            @Nullable String newer,
            @Nullable LocalDate due,
            @Nullable Integer running,
            int deviations)
            implements Serializable {}

    /**
     * @param number of the article
     * @param words what holds instead or too; for an article that lapses why
     * @param ground where the parties agreed so
     */
    record NewDeviation(String number, DeviationKind kind, String words, String ground, LocalDate agreed)
            implements Serializable {}

    record Deviation(
            UUID id,
            UUID contractId,
            String contract,
            String provider,
            NewDeviation what,
            @Nullable LocalDate ended,
            String notedBy)
            implements Serializable {}

    /** The format of a document. */
    enum Format {
        PDF,
        DOCX
    }

    record PaperFile(String name, String contentType, byte[] content) {}

    /** All texts that a contract has stood on, the latest first. */
    List<Standing> standings(@NotNull UUID contract);

    /**
     * Notes on which text a contract stands: of a draft from its first day, of a signed one for which nothing is noted yet.
     *
     * @throws NotFound when contract or text do not exist for this actor
     * @throws StandingByAmendment when a signed contract stands on a text: then an amendment changes it
     * @throws TextNotSettled when the text is a concept
     * @throws TextOfOtherLaw when the text is for another law than all lines of the contract
     */
    void stand(@NotNull UUID contract, @NotNull UUID text);

    /**
     * Contracts that are in force or still to be signed. Sort keys: contract, provider, text, due, deviations. Filter keys:
     * search (contract or provider), text (id), state ({@code achter}: a newer version is settled, {@code geen}: no text).
     */
    Page<Stand> stands(@NotNull ListQuery query);

    /** Sort keys: contract, provider, number, kind, agreed. Filter keys: search, kind, contract (id), state ({@code nu}). */
    Page<Deviation> deviations(@NotNull ListQuery query);

    /**
     * @throws DeviationOfPartThree when the article is of part 3, which is the same for everybody
     * @throws ArticleUnknown when the text of the contract has no such article, or the contract has no text
     * @throws DeviationTwice when one is noted for the article
     * @throws DeviationDatedAhead when it was agreed after today
     */
    void deviate(@NotNull UUID contract, @NotNull NewDeviation deviation);

    /** From the day on the contract follows its text again. @throws NotFound when it does not exist or is over already */
    void end(@NotNull UUID deviation);

    /**
     * The contract in full as it is on a day: its text with what it says itself filled in, deviations, products and tariffs.
     *
     * @throws NotFound when the contract does not exist for this actor
     */
    PaperFile file(@NotNull UUID contract, @NotNull Format format);
}
