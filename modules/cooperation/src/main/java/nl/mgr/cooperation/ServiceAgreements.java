package nl.mgr.cooperation;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Coded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Trimester;
import org.jspecify.annotations.Nullable;

/** What the cooperation agreed with each municipality to do for it, per module (DVO). A municipality sees its own. */
public interface ServiceAgreements {

    enum State implements Coded {
        DRAFT("concept"),
        OFFERED("aangeboden"),
        SIGNED("ondertekend"),
        ENDED("beeindigd"),
        WITHDRAWN("ingetrokken");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** As it stands in addresses and in bundle keys. */
        @Override
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException for another word */
        public static State of(String code) {
            return Coded.of(State.class, code);
        }
    }

    enum Party {
        COOPERATION("samenwerking"),
        MUNICIPALITY("gemeente");

        private final String code;

        Party(String code) {
            this.code = code;
        }

        /** As it stands in the database and in bundle keys. */
        public String code() {
            return code;
        }
    }

    /** Filters {@code gemeente} (CBS code), {@code module} (name) and {@code stand} (code of a state). */
    Page<Agreement> find(@NotNull ListQuery query);

    /** @throws NotFound when it does not exist for this actor */
    Agreement get(@NotNull UUID id);

    /** Lines that hold on a day, each with its latest result of that day. */
    List<HeldLine> lines(@NotNull UUID id, @NotNull LocalDate day);

    List<Signature> signatures(@NotNull UUID id);

    /** The text as it was offered; for a draft as it would be. Its SHA-256 is what is signed. */
    String text(@NotNull UUID id);

    /** Whether the text and each signature still have the fingerprint that was taken. */
    boolean intact(@NotNull UUID id);

    /** Agreements that hold a line on a day or later, of those that this actor may see. */
    List<Agreement> with(@NotNull UUID lineage, @NotNull LocalDate day);

    /**
     * A draft with the lines of the module in the catalogue of its first day; lines of submodules in which the municipality
     * does not take part are left out.
     *
     * @param lastDay {@code null} for an open end
     * @throws AgreementPeriodWrong when it ends before it begins
     * @throws NoServiceCatalogue when no catalogue was published for that day
     * @throws NoAgreementWithoutParticipation when the municipality does not take part in the module in that period
     * @throws AgreementTwice when there is one for that period
     * @throws NoServiceLines when the catalogue has no lines of the module
     */
    UUID make(@NotNull UUID municipality, @NotNull UUID module, @NotNull LocalDate from, @Nullable LocalDate lastDay);

    /**
     * Freezes its text and shows it to the municipality.
     *
     * @throws AgreementOutOfTurn unless it is a draft
     */
    void offer(@NotNull UUID id);

    /**
     * Takes back what was not signed by both.
     *
     * @throws AgreementOutOfTurn when it was, or was taken back
     */
    void withdraw(@NotNull UUID id);

    /**
     * For the cooperation.
     *
     * @param capacity in which the person signs, e.g. manager
     * @throws AgreementOutOfTurn unless it is offered
     * @throws SignedAlready when the cooperation signed it
     * @throws CapacityMissing without one
     */
    void sign(@NotNull UUID id, @NotNull String capacity);

    /** For the municipality; refuses what {@link #sign} refuses. */
    void accept(@NotNull UUID id, @NotNull String capacity);

    /**
     * Lets a signed agreement end sooner. What was signed stays as it was.
     *
     * @throws AgreementOutOfTurn unless it is signed
     * @throws AgreementPeriodWrong when that is in the past, or not sooner
     */
    void end(@NotNull UUID id, @NotNull LocalDate lastDay);

    /**
     * @param period as agreed
     * @param inForce the part of it in which the municipality takes part in the module, {@code null} when there is none
     * @param catalogue number of the version that it was made of
     */
    record Agreement(
            UUID id,
            String number,
            UUID municipalityId,
            String code,
            String municipality,
            UUID moduleId,
            String module,
            UUID catalogueId,
            long catalogue,
            Period period,
            @Nullable Period inForce,
            State state,
            boolean signedByCooperation,
            boolean signedByMunicipality,
            Instant madeAt,
            String madeBy,
            @Nullable Instant offeredAt,
            @Nullable String sha256,
            long lines)
            implements Serializable {}

    /** @param until last day and one on which it holds, {@code null} for an open end */
    record HeldLine(
            ServiceCatalogues.Line line,
            LocalDate from,
            @Nullable LocalDate until,
            ServiceResults.@Nullable Result latest,
            @Nullable Trimester trimester)
            implements Serializable {}

    record Signature(Party party, String name, String capacity, Instant at, String sha256) implements Serializable {}
}
