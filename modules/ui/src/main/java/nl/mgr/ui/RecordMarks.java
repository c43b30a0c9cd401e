package nl.mgr.ui;

import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** What a person comes back to. Supplied by the module that keeps it; without it records have no pin. */
public interface RecordMarks {

    /**
     * The pin of one record.
     *
     * @param address where it is put on or taken off, by post with {@code onderwerp} and {@code vast}
     */
    record Pin(Subject subject, boolean on, String address) {}

    /** Keeps that the record was opened just now; {@code null} for who keeps nothing. */
    @Nullable
    Pin visit(Subject subject);
}
