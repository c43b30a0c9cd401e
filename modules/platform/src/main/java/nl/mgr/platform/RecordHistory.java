package nl.mgr.platform;

import java.time.Instant;
import java.util.List;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one record and to what is part of it, in plain words in the language of the request. For the staff of
 * the cooperation; why not for others says config/decisions/0006-history-is-for-staff.md.
 */
public interface RecordHistory {

    /**
     * What somebody changed in one go.
     *
     * @param who name of the person, or the work of the platform
     * @param why the reason they gave, {@code null} when the act asks for none
     * @param changes oldest first, at most {@value #MOST_CHANGES}
     * @param more how many changes are not in the list
     */
    record Act(Instant at, String who, @Nullable String why, List<Change> changes, int more) {}

    /**
     * A row that was added, changed or removed.
     *
     * @param what e.g. "Contractregel 45A01 Begeleiding toegevoegd"
     * @param lines a sentence per field, e.g. "Laatste dag van 31 december 2026 naar 31 december 2027"
     */
    record Change(String what, List<String> lines) {}

    /** So many changes of one act are told; a bulk load is not read line by line. */
    int MOST_CHANGES = 40;

    /**
     * Newest first. Sort key: at.
     *
     * @throws NotFound when the record does not exist for whoever asks
     */
    Page<Act> of(Subject subject, ListQuery query);
}
