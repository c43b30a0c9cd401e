package nl.mgr.contracts;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Coded;

/** How a contract was signed: by whom, in what function, by what authority, when, and under which document. */
public interface ContractSignatures {

    /** The two that sign a contract. */
    enum Party implements Coded {
        COOPERATION("regio"),
        PROVIDER("aanbieder");

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

    /** @param authority the mandate or the extract of the trade register that was looked at */
    record NewSignature(String name, String role, String authority) implements Serializable {}

    /**
     * @param sha256 of the document as it was signed, 64 hexadecimal digits
     * @param notedBy who wrote it down
     */
    record Signature(
            Party party, String name, String role, String authority, String sha256, String notedBy, Instant notedAt)
            implements Serializable {}

    /**
     * Both parties signed. The contract is in force as it is, and its document is kept with it.
     *
     * @param on day of the last signature
     * @throws SignatureIncomplete without name or function of somebody
     * @throws AuthorityUntold when it is not told by what somebody may sign
     * @throws SignedInFuture when the day is after today
     * @throws ContractIsSigned when it is no draft any more
     * @throws ContractIsEmpty when it has no line, or a line without municipalities
     * @throws MunicipalityDoesNotTakePart when a municipality has no running or planned participation for the domain
     * @throws TariffMissing when a line holds in a municipality without a tariff
     */
    void sign(
            @NotNull UUID contract,
            @NotNull LocalDate on,
            @NotNull NewSignature region,
            @NotNull NewSignature provider);

    /** First that of the cooperation; none for a draft, and for a contract that was signed elsewhere. */
    List<Signature> of(@NotNull UUID contract);
}
