package nl.mgr.contracts;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.Amendments.Terms;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/** Many contracts that end on one day get another last day: one amendment for each of them. */
public interface ContractExtensions {

    /**
     * Which contracts, and until when.
     *
     * @param ends the last day that they have now
     * @param becomes the last day that they get
     */
    record Extension(@NotNull LocalDate ends, @NotNull LocalDate becomes) implements Serializable {}

    /** A last day on or after today, with how many signed contracts have it. */
    record End(LocalDate last, long contracts) implements Serializable {}

    /** @param running number of the amendment under way that changes its end already: then it gets no second one */
    record Candidate(
            UUID contractId,
            String contract,
            String title,
            String provider,
            @Nullable Integer running) implements Serializable {

        /** Whether it gets an amendment. */
        public boolean goes() {
            return running == null;
        }
    }

    /** Last days that are still to come, the first ones first. */
    List<End> ends();

    /**
     * What would be done. Sort keys: contract, title, provider. Filter keys: search (contract, title or provider), domain
     * (code of the law that one of its lines is for), state ({@code mee}: gets an amendment).
     */
    Page<Candidate> preview(@NotNull Extension extension, @NotNull ListQuery query);

    /**
     * Makes an amendment for each contract of the preview that gets one and puts it before its parties: all or none.
     *
     * @param query search and domain as in the preview
     * @throws ExtensionEmpty when no contract gets one
     * @throws ExtensionBackwards when the new last day is not after the present one
     */
    AmendmentSeries.Made make(@NotNull Extension extension, @NotNull Terms terms, @NotNull ListQuery query);
}
