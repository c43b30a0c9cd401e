package nl.mgr.contracts;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Coded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * Amendments of signed contracts. One is drafted, put before the parties with old and new beside each other, agreed to by
 * each of them and signed by the cooperation last; then its changes are written at once, all or none.
 */
public interface Amendments {

    /** Where an amendment stands. */
    enum Status implements Coded {
        DRAFT("concept"),
        PROPOSED("voorgelegd"),
        SIGNED("getekend"),
        WITHDRAWN("ingetrokken"),
        REFUSED("geweigerd");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException when there is no such status */
        public static Status of(String code) {
            return Coded.of(Status.class, code);
        }
    }

    /** Why a contract is amended. */
    enum Reason implements Coded {
        TARIFF("tarief"),
        PRODUCT("product"),
        MUNICIPALITY("gemeente"),
        EXTENSION("verlenging"),
        TERMINATION("opzegging"),
        STANDARD("standaard"),
        OTHER("overig");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException when there is no such reason */
        public static Reason of(String code) {
            return Coded.of(Reason.class, code);
        }
    }

    /** What a change is about. */
    enum Kind implements Coded {
        /** The price of a line in a municipality. */
        TARIFF("tarief"),
        /** A line holds in one more municipality. */
        MUNICIPALITY("gemeente_erbij"),
        /** The last day of the contract. */
        END("einde"),
        /** The text that the contract stands on. */
        TEXT("tekst");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException when there is no such kind */
        public static Kind of(String code) {
            return Coded.of(Kind.class, code);
        }
    }

    /** Who decides about an amendment. */
    enum Party implements Coded {
        PROVIDER("aanbieder"),
        MUNICIPALITY("gemeente"),
        COOPERATION("cooperatie");

        private final String code;

        Party(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException when there is no such party */
        public static Party of(String code) {
            return Coded.of(Party.class, code);
        }
    }

    /**
     * @param effective first day of what changes
     * @param municipalitiesConsent whether each municipality that it is about has to agree
     */
    record Terms(Reason reason, String title, String text, LocalDate effective, boolean municipalitiesConsent)
            implements Serializable {}

    /**
     * A change to be made.
     *
     * @param lineId of {@link Kind#TARIFF} and {@link Kind#MUNICIPALITY}
     * @param municipalityId of {@link Kind#TARIFF} {@code null} for all municipalities of the line on the day
     * @param amount of {@link Kind#TARIFF} and {@link Kind#MUNICIPALITY}
     * @param last of {@link Kind#END} the new last day
     * @param text of {@link Kind#TEXT} the text that it will stand on
     */
    record NewChange(
            Kind kind,
            @Nullable UUID lineId,
            @Nullable UUID municipalityId,
            @Nullable Money amount,
            @Nullable LocalDate last,
            @Nullable UUID text)
            implements Serializable {

        public static NewChange tariff(UUID lineId, @Nullable UUID municipalityId, Money amount) {
            return new NewChange(Kind.TARIFF, lineId, municipalityId, amount, null, null);
        }

        public static NewChange municipality(UUID lineId, UUID municipalityId, Money amount) {
            return new NewChange(Kind.MUNICIPALITY, lineId, municipalityId, amount, null, null);
        }

        public static NewChange end(LocalDate last) {
            return new NewChange(Kind.END, null, null, null, last, null);
        }

        public static NewChange text(UUID text) {
            return new NewChange(Kind.TEXT, null, null, null, null, text);
        }
    }

    /** @param statement the words of authority that were ticked; empty when they were not */
    record Signature(String name, String role, String statement) implements Serializable {}

    record Row(
            UUID id,
            UUID contractId,
            String contract,
            int number,
            String title,
            UUID providerId,
            String provider,
            Reason reason,
            LocalDate effective,
            Status status)
            implements Serializable {}

    /**
     * One change, old and new: of a draft as things are now, else as it was put before the parties.
     *
     * @param product code and name; empty for what is of the whole contract
     * @param municipality empty for what is of the whole contract
     * @param textBefore name of the text that it stood on; {@code null} when none was noted
     */
    record Change(
            UUID id,
            Kind kind,
            @Nullable UUID lineId,
            String product,
            @Nullable Unit unit,
            @Nullable UUID municipalityId,
            String municipality,
            @Nullable Money before,
            @Nullable Money after,
            @Nullable LocalDate lastBefore,
            @Nullable LocalDate lastAfter,
            @Nullable String textBefore,
            @Nullable String textAfter)
            implements Serializable {}

    /** What a party decided. */
    record Consent(boolean agreed, String name, String role, String statement, String reason, String sha256, Instant at)
            implements Serializable {}

    /**
     * A party whose consent is needed.
     *
     * @param consent {@code null} as long as it has not decided
     * @param own whether the actor decides for it
     */
    record Side(
            Party party,
            @Nullable UUID municipalityId,
            String name,
            @Nullable Consent consent,
            boolean own) implements Serializable {

        /** Whether that party has still to decide. */
        public boolean waits() {
            return consent == null;
        }
    }

    /**
     * An amendment as the actor may see it.
     *
     * @param contractFirst first day of the contract
     * @param sha256 over what was put before the parties; {@code null} before that
     * @param ownProposal whether the actor put it before the parties
     * @param changes that the actor may see
     */
    record Details(
            Row head,
            long version,
            String text,
            boolean municipalitiesConsent,
            LocalDate contractFirst,
            String madeBy,
            Instant madeAt,
            @Nullable String sha256,
            @Nullable String proposedBy,
            @Nullable Instant proposedAt,
            @Nullable Instant signedAt,
            boolean ownProposal,
            List<Change> changes,
            List<Side> sides)
            implements Serializable {

        public Details {
            changes = List.copyOf(changes);
            sides = List.copyOf(sides);
        }
    }

    /**
     * A draft without changes.
     *
     * @throws ContractNotSigned when the contract is a draft or over
     * @throws AmendmentOutsideContract when it would take effect before the contract
     */
    UUID draft(@NotNull UUID contractId, @NotNull Terms terms);

    /**
     * @throws AmendmentStands when it is no draft any more
     * @throws AmendmentOutsideContract when it would take effect before the contract
     */
    void change(@NotNull UUID amendment, long version, @NotNull Terms terms);

    /**
     * @return how many changes it became: a tariff for all municipalities is one for each
     * @throws AmendmentStands when it is no draft any more
     * @throws AmendmentChangeTwice when the same is changed already
     * @throws AmendmentChangesNothing when it is so already
     * @throws TariffNotPositive when the amount is zero or less
     * @throws LineOfAnotherContract when the line is not of the contract
     * @throws MunicipalityDoesNotTakePart when a municipality that comes to the contract does not on the day
     * @throws ContractEndTooSoon when the last day is before today
     * @throws TextNotSettled when the text is a concept
     * @throws TextOfOtherLaw when the text is for another law than all lines of the contract
     */
    int add(@NotNull UUID amendment, @NotNull NewChange change);

    /** @throws AmendmentStands when it is no draft any more */
    void drop(@NotNull UUID amendment, @NotNull UUID change);

    /**
     * Puts a draft before the parties as things are now; from here on it does not change.
     *
     * @throws AmendmentStands when it is no draft any more
     * @throws AmendmentEmpty without changes
     * @throws AmendmentChangesNothing when something is so already
     * @throws AmendmentTooEarly when tariffs or municipalities would change before today
     * @throws TariffOverlaps when a tariff is set on the day or later
     * @throws TariffOutsideLine when a line does not hold in a municipality on the day
     */
    void propose(@NotNull UUID amendment);

    /** @throws AmendmentStands when it is signed, refused or withdrawn already */
    void withdraw(@NotNull UUID amendment);

    /**
     * The actor's party agrees. When it is the cooperation, the amendment is signed with it and its changes are written.
     *
     * @throws AmendmentStands when it is not before the parties
     * @throws AmendmentNotYours when nobody asked the actor's party
     * @throws AmendmentDecided when the actor's party has decided before
     * @throws AuthorityMissing when nobody states to be entitled
     * @throws SignatureIncomplete without name or function
     * @throws AmendmentByOnePerson when for the cooperation signs who put it before the parties
     * @throws AmendmentWaits when the cooperation signs before another party
     * @throws AmendmentOvertaken when tariffs or the contract have changed since
     */
    void agree(@NotNull UUID amendment, @NotNull Signature signature);

    /**
     * The actor's party does not agree; the amendment is over. Throws as {@link #agree}.
     *
     * @throws ConsentReasonMissing without a reason
     */
    void refuse(@NotNull UUID amendment, @NotNull Signature signature, @NotNull String reason);

    /**
     * Sort keys: contract, number, title, provider, reason, effective, status. Filter keys: search (contract, title or
     * provider), status, reason, contractId.
     */
    Page<Row> find(@NotNull ListQuery query);

    /** @throws NotFound when it does not exist for this actor */
    Details get(@NotNull UUID amendment);
}
