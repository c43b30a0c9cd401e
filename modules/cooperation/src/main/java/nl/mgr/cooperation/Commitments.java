package nl.mgr.cooperation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/** What was promised in meetings: it comes back on the agenda of the body until it is met. */
public interface Commitments {

    /** Filter key of {@link #find}: the id of a body. */
    String FILTER_BODY = "orgaan";

    /** Filter key of {@link #find}: {@code open} or {@code ingelost}. */
    String FILTER_STATE = "stand";

    /** Those that are open first, the first due on top. */
    Page<Commitment> find(@NotNull ListQuery query);

    /** @throws NotFound when there is none */
    Commitment get(@NotNull UUID id);

    /** What stands open of the body when it meets: promised before, and not met before that day. */
    List<Commitment> broughtBack(@NotNull UUID meeting);

    /** Promised in this meeting. */
    List<Commitment> of(@NotNull UUID meeting);

    /**
     * @throws MeetingNotCalled before the meeting is called
     * @throws MeetingNotYet before its day
     * @throws DueBeforePromised for a day before the meeting
     */
    UUID promise(@NotNull UUID meeting, @NotNull Promise promise);

    /**
     * @param how in words
     * @throws CommitmentMet when it was met
     * @throws MetBeforePromised for a day before the meeting, or after today
     */
    void meet(@NotNull UUID id, @NotNull LocalDate on, @NotBlank @Size(max = 400) String how);

    /** @param owner who sees to it: a role */
    record Promise(
            @NotBlank @Size(max = 400) String text,
            @NotBlank @Size(max = 120) String owner,
            LocalDate due) implements Serializable {}

    /** @param late open after its day */
    record Commitment(
            UUID id,
            UUID meeting,
            UUID body,
            String bodyCode,
            LocalDate promisedOn,
            Promise promise,
            @Nullable LocalDate metOn,
            @Nullable String metHow,
            boolean late)
            implements Serializable {}
}
