package nl.mgr.providers;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Coded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.providers.MergerShare.Pair;
import nl.mgr.providers.MergerShare.Passing;
import org.jspecify.annotations.Nullable;

/**
 * Two rows of the register for one care provider become one. Somebody asks, somebody else approves; then everything passes at
 * once, and the one that goes up keeps its row and its history.
 */
public interface ProviderMergers {

    /** Most characters of why. */
    int LONGEST_WORDS = 500;

    /** How it stands with a merger. In the database: its code. */
    enum State implements Coded {
        ASKED("gevraagd"),
        APPROVED("goedgekeurd"),
        REFUSED("afgewezen"),
        WITHDRAWN("ingetrokken");

        private final String code;

        State(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** @param reasons last parts of the keys of their words */
    record Alike(UUID id, ProviderRef first, ProviderRef second, UUID secondId, List<String> reasons)
            implements Serializable {}

    /** Two that somebody said are not the same. */
    record Distinct(UUID id, String first, String second, String why, Instant saidAt, String saidBy)
            implements Serializable {}

    /**
     * @param own whether who looks asked for it
     * @param decidedBy empty while it waits
     */
    record Merger(
            UUID id,
            Pair pair,
            String oldName,
            String oldNumber,
            String staysName,
            String staysNumber,
            State state,
            String explanation,
            Instant askedAt,
            String askedBy,
            boolean own,
            @Nullable Instant decidedAt,
            String decidedBy,
            String reason)
            implements Serializable {}

    /**
     * Pairs that may be one provider, the likeliest first; accounts count for who may see them whole. Sort keys: first,
     * second; filter key: search.
     */
    Page<Alike> alike(ListQuery query);

    /** The newest first, at most fifty. */
    List<Distinct> distinct();

    /** The newest first, at most fifty. */
    List<Merger> all();

    /** @throws NotFound when it does not exist for who asks */
    Merger get(UUID id);

    /**
     * @param why why they are two
     * @throws MergerUnsaid without a reason
     */
    void tellApart(Pair pair, String why);

    /** They are shown as alike again. */
    void forget(UUID distinct);

    /** What would become of the rows of the one that goes up. */
    List<Passing> passing(Pair pair);

    /**
     * @throws MergerUnsaid without a reason
     * @throws MergerOfGone one of them went up into another already
     * @throws MergerWaits one of them waits for another merger
     */
    UUID ask(Pair pair, String explanation);

    /** People who did not follow yet, of a merger that is done. */
    long left(UUID id);

    /** Lets people follow who did not yet; nothing when nobody is left. */
    void follow(UUID id);

    /**
     * Lets everything pass, and people follow.
     *
     * @throws MergerIsYours by who asked for it
     * @throws MergerDecided somebody decided on it before
     */
    void approve(UUID id);

    /**
     * @throws MergerUnsaid without a reason
     * @throws MergerDecided somebody decided on it before
     */
    void refuse(UUID id, String reason);

    /** @throws MergerDecided somebody decided on it before */
    void withdraw(UUID id);
}
