package nl.mgr.platform;

import java.io.InputStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * Files that are read in. A file is judged in the background, told of with all its faults or with what it would bring, and
 * applied as a whole when somebody confirms. Whoever may read in a kind sees all its runs in the own cooperation.
 */
public interface Imports {

    /** Columns that a file with faults gets behind its own; in a file that comes in they say nothing. */
    List<String> REMARKS = List.of("fout", "oplossing");

    /** Where a run is. */
    enum State {
        UPLOADED,
        CHECKING,
        /** It has faults; nothing was changed. */
        REFUSED,
        /** It says nothing that is not known. */
        NOTHING,
        /** Without faults; it waits for a decision. */
        CHECKED,
        APPLYING,
        APPLIED,
        CANCELLED,
        /** The system could not finish it; nothing was changed. */
        FAILED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** Whether the system is at work on it. */
        public boolean busy() {
            return this == UPLOADED || this == CHECKING || this == APPLYING;
        }

        /** Whether it can be called off. */
        public boolean stoppable() {
            return this == UPLOADED || this == CHECKING || this == CHECKED;
        }
    }

    /** A kind that the actor may read in. */
    record Form(String id, String module, List<ImportColumn> columns) implements Serializable {

        public Form {
            columns = List.copyOf(columns);
        }
    }

    /**
     * One file of one kind.
     *
     * @param rows without the header
     * @param done rows that were looked at; equal to {@code rows} after that
     * @param moved what it is compared with changed between the check and the confirmation
     * @param sameFileAt when a file with the same bytes was applied before, by another run
     * @param sheet name of the sheet of a spreadsheet; empty for a file without sheets
     */
    record Run(
            UUID id,
            String kind,
            String fileName,
            long size,
            String sha256,
            State state,
            long rows,
            long done,
            long faults,
            ImportCounts counts,
            boolean moved,
            Instant madeAt,
            String madeBy,
            @Nullable Instant confirmedAt,
            @Nullable String confirmedBy,
            @Nullable Instant endedAt,
            @Nullable Instant sameFileAt,
            String sheet)
            implements Serializable {

        /** Of a hundred. */
        public long percent() {
            return done * 100 / rows;
        }
    }

    /** @param module whose bundle explains the problem */
    record Fault(String module, RowProblem problem) implements Serializable {}

    /** Those the actor may read in. */
    List<Form> forms();

    /** @throws NotFound when there is none, or not for the actor */
    Form form(String kind);

    /**
     * Takes a file in hand. The bytes of a run that is still open lead to that run.
     *
     * @return the run
     * @throws NotFound for a kind that there is not for the actor
     * @throws ColumnsDiffer when its header is not that of the kind
     * @throws NoRows when there is nothing below the header
     */
    UUID take(String kind, String fileName, InputStream content);

    /** Sort keys: made, file, kind, state, rows, faults; filters: kind, state. */
    Page<Run> find(ListQuery query);

    /** @throws NotFound when there is none for the actor */
    Run run(UUID id);

    /** In the order of the file. Sort keys: row, column; filter: column. */
    Page<Fault> faults(UUID run, ListQuery query);

    /** What was handed in, read anew. */
    Table table(UUID run);

    /**
     * Has the system apply it.
     *
     * @throws ImportNotReady when it has faults, brings nothing, was confirmed or called off
     */
    void confirm(UUID run);

    /** @throws ImportNotReady when it has ended or is being applied */
    void cancel(UUID run);
}
