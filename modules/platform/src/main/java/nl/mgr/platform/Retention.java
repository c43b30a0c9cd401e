package nl.mgr.platform;

import java.time.Instant;
import java.util.List;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * How long the platform keeps what is no fact of a cooperation: mails, notices, log-ins, links. No longer than is needed
 * for what it was made for (General Data Protection Regulation, article 5.1.e). Records, their history and documents are
 * not removed by it.
 */
public interface Retention {

    /**
     * A kind of what is kept.
     *
     * @param kind module and name, e.g. {@code platform:mail}
     * @param name in words
     * @param reason why it is kept for so long, in words
     * @param days for how long
     * @param setting where another number of days is set
     * @param last what was removed last; {@code null} before the first night
     */
    record Kind(
            String kind,
            String name,
            String reason,
            int days,
            String setting,
            @Nullable Sweep last) {}

    /**
     * What was removed of a kind in a night.
     *
     * @param name of the kind, in words
     * @param keptDays how long it was kept
     * @param removed rows
     * @param undated rows that stay because they tell no day yet, e.g. a mail that still waits
     */
    record Sweep(String kind, String name, Instant at, int keptDays, long removed, long undated) {}

    /** By name. */
    List<Kind> kinds();

    /** What was removed, the last first; nights on which there was nothing are not told. Sort keys: at, removed. */
    Page<Sweep> sweeps(ListQuery query);
}
