package nl.mgr.platform;

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
     * @param fields names of the fields that changed, separated by commas
     */
    record Entry(
            long id,
            @Nullable Long sequence,
            Instant at,
            String who,
            String operation,
            String table,
            @Nullable UUID rowId,
            String fields) {}

    /** A field before and after. Hidden values are asterisks. */
    record Field(
            String name, @Nullable String before, @Nullable String after) {}

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
     * @param kind gap, changed or cut
     */
    record Problem(long sequence, String kind) {}

    /** Sort keys: at, who, operation, table; filters: who, operation, table, from and until (days as 2026-11-30). */
    Page<Entry> find(ListQuery query);

    /** @throws NotFound when there is no such line in the cooperation */
    Detail detail(long id);

    Chain chain();

    /** Computes the whole chain anew; empty when it is sound. */
    List<Problem> verify();
}
