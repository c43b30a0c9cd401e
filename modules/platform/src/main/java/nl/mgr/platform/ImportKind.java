package nl.mgr.platform;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.mgr.kernel.Contribution;

/**
 * Something that can be read in from a file. A bean of this type makes the kind known by being there; {@link Imports}
 * does the rest: files, templates, cells that cannot be read, progress, faults, all or nothing.
 *
 * <p>The kind judges and applies set-based in SQL on {@code platform.import_row_ref}: the rows of the run, {@code cells}
 * being a JSON object with one text per column. Each is called as the system in the run's cooperation, within a
 * transaction; {@link #check}, {@link #count} and {@link #apply} follow each other in one.
 *
 * <p>Its bundle names it under {@code inlezen.<id>} and explains it under {@code inlezen.<id>.uitleg}.
 */
@Contribution
public interface ImportKind {

    /** Within the whole product, in small letters and dashes; part of addresses. */
    String id();

    /** The module that must exist for who reads in. */
    String module();

    /** What one must be allowed to do to read in, to look and to confirm. */
    String right();

    List<ImportColumn> columns();

    /**
     * Finds what is wrong with rows beyond what their cells say by themselves. Cells that could not be read are null and
     * have their fault already. Rules and remedies stand in the module's bundle, see {@link RowProblem}.
     */
    void check(UUID run, Consumer<RowProblem> faults);

    /** What the rows would bring; asked when they have no fault. */
    ImportCounts count(UUID run);

    /** Brings it. Afterwards {@link #count} must find all rows the same. */
    void apply(UUID run);
}
