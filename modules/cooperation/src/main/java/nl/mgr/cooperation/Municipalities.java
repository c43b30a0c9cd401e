package nl.mgr.cooperation;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;

/** The national register of municipalities, and those of the actor's cooperation. */
public interface Municipalities {

    /** Filter key of {@link #find}: part of the name. */
    String FILTER_NAME = "naam";

    /** Municipalities of the actor's cooperation on a day, by name. */
    List<MunicipalityRef> participants(@NotNull LocalDate day);

    Optional<MunicipalityRef> byCode(@NotNull CbsCode code);

    /** @throws NotFound when there is none */
    MunicipalityRef get(@NotNull UUID id);

    /** Registers municipalities that the register does not know yet; known codes are left as they are. */
    void register(@NotNull List<NewMunicipality> municipalities);

    /** Records inhabitants; a count of the same municipality and date is replaced. */
    void count(@NotNull List<InhabitantFact> facts);

    /**
     * Ends municipalities and links them to their successor. Their participation ends with them: no decision is needed.
     *
     * @param date first day without the old municipalities, on which the successor exists
     * @throws SuccessorDoesNotExist when the successor does not exist on that day
     * @throws MunicipalityAlreadyEnded when one of them has ended before
     * @throws SucceedsItself when the successor is one of the ended
     */
    void merge(
            @NotEmpty(message = "{cooperation.merge.from}") List<UUID> from,
            @NotNull UUID into,
            @NotNull LocalDate date);

    /** Municipalities that are or were in the actor's cooperation, by name; filter {@link #FILTER_NAME}. */
    Page<MunicipalityRow> find(@NotNull ListQuery query);

    /** @throws NotFound when it has never been in the actor's cooperation */
    MunicipalityDetails details(@NotNull CbsCode code);
}
