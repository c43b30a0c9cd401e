package nl.mgr.contracts;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.Amendments.Terms;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/** One amendment for each of many contracts: a new version of their text is carried through everywhere at once. */
public interface AmendmentSeries {

    /**
     * A contract that is in force on the day and stands on another version of the text.
     *
     * @param before name of the text that it stands on
     * @param running number of the amendment under way that changes its text already: then it gets no second one
     */
    record Candidate(
            UUID contractId,
            String contract,
            String provider,
            String before,
            @Nullable Integer running) implements Serializable {

        /** Whether it gets an amendment. */
        public boolean goes() {
            return running == null;
        }
    }

    /** @param amendments how many were made and put before their parties */
    record Made(UUID series, int amendments) implements Serializable {}

    /**
     * What would be done. Sort keys: contract, provider, before. Filter keys: search (contract or provider), state
     * ({@code mee}: gets an amendment).
     *
     * @throws NotFound when the text does not exist for this actor
     */
    Page<Candidate> preview(@NotNull UUID text, @NotNull LocalDate effective, @NotNull ListQuery query);

    /**
     * Makes an amendment for each contract of the preview that gets one and puts it before its parties: all or none.
     *
     * @throws SeriesEmpty when no contract gets one
     * @throws TextNotSettled when the text is a concept
     * @throws AmendmentTooEarly when it would take effect before today
     */
    Made make(@NotNull UUID text, @NotNull Terms terms);

    /**
     * Withdraws those that are not signed, refused or withdrawn yet.
     *
     * @return how many those were
     */
    int withdraw(@NotNull UUID series);
}
