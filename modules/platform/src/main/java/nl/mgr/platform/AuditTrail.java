package nl.mgr.platform;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/** Who changed what and when, in the cooperation of whoever asks. Nobody can change it without that being seen. */
public interface AuditTrail {

    /**
     * One line of the trail.
     *
     * @param sequence place in the chain; {@code null} as long as it is not sealed
     * @param operation insert, update, delete, run, look or log-in
     * @param table schema and table, as the database calls it
     * @param what the record, e.g. "Contractregel 45A01 Begeleiding"
     * @param fields names of the fields that changed, in words, separated by commas
     * @param why the reason that was given, {@code null} when the act asks for none
     * @param act of which it is part, with all others of the same transaction; {@code null} for lines from before
     */
    record Entry(
            long id,
            @Nullable Long sequence,
            Instant at,
            String who,
            String operation,
            String table,
            @Nullable UUID rowId,
            String what,
            String fields,
            @Nullable String why,
            @Nullable UUID act) {}

    /** A field before and after, in words; empty for none. */
    record Field(String name, String before, String after) {}

    /** A kind of record that the trail tells of, e.g. "contracts.contract" and "Contract". */
    record Kind(String table, String name) implements Serializable {}

    /** A line with its fields. */
    record Detail(Entry entry, List<Field> fields) {}

    /**
     * Where the chain stands.
     *
     * @param sealed lines in the chain
     * @param sealedAt when the last was sealed, {@code null} before the first
     * @param hash of the last line, in hexadecimal
     * @param waiting lines that are not sealed yet
     * @param lagSeconds age of the oldest of them
     */
    record Chain(long sealed, @Nullable Instant sealedAt, String hash, long waiting, long lagSeconds) {

        /** The sealer is behind: an alarm. */
        public boolean late() {
            return lagSeconds > 10;
        }
    }

    /**
     * What is wrong with the chain.
     *
     * @param kind gap (lines are missing before it), changed, cut (lines behind it are missing), beyond (nobody sealed
     *     it) or rewritten (is not the line that was published)
     */
    record Problem(long sequence, String kind) {}

    /**
     * Sort keys: at, who, operation, table. Filters: who, operation, table (of {@link #kinds}), field (part of its name in
     * words), text (in the values or the reason), record (an id), act, from and until (days as 2026-11-30).
     */
    Page<Entry> find(ListQuery query);

    /** In the order of their names. */
    List<Kind> kinds();

    /** @throws NotFound when there is no such line in the cooperation */
    Detail detail(long id);

    Chain chain();

    /**
     * A check of the chain that the platform made, each night.
     *
     * @param lines that were computed anew
     * @param first the first problems, at most twenty
     */
    record Check(Instant at, long lines, long problems, List<Problem> first) {

        public boolean sound() {
            return problems == 0;
        }
    }

    /**
     * Where the chain stood on a day, as it was sent out.
     *
     * @param hash in hexadecimal
     * @param inFile whether it was written to the folder {@code mgr.audit.heads.dir} too
     */
    record Published(Instant at, long sequence, String hash, boolean inFile) {}

    /** The last check of the platform itself, {@code null} before the first. */
    @Nullable
    Check lastCheck();

    /** Sort key: at; newest first. */
    Page<Published> published(ListQuery query);

    /**
     * Whether the chain still holds a line that was published once: its number and its hash.
     *
     * @param hash in hexadecimal, upper or lower case
     */
    boolean holds(long sequence, String hash);

    /** Computes the whole chain anew; empty when it is sound. */
    List<Problem> verify();
}
