package nl.mgr.platform;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/** What one was told as the membership one acts as, and how one wants to be told. */
public interface OwnNotices {

    /**
     * One notice, ready to show in the language of the request.
     *
     * @param sort what kind it is of
     * @param text what happened; of a record that one may no longer see only that
     * @param title of the record, empty when one may no longer see it
     * @param address of the record, {@code null} when one may no longer see it
     */
    record Notice(
            UUID id,
            String sort,
            String text,
            String title,
            @Nullable String address,
            Instant at,
            boolean read) {}

    /**
     * How one hears of a kind.
     *
     * @param sort what kind it is
     * @param chosen whether it is one's own choice
     */
    record Choice(String kind, String sort, NoticeWay way, boolean offAllowed, boolean chosen) {}

    /** The newest first. Filter: {@code unread}, any text for those that were not read only. */
    Page<Notice> find(ListQuery query);

    long unread();

    /**
     * It counts as read from now on.
     *
     * @return where its record is; empty when one may no longer see it
     * @throws NotFound when it is not one's own
     */
    String open(UUID notice);

    /** @return how many were not */
    int readAll();

    /** The kinds that people of one's organisation are told of. */
    List<Choice> choices();

    /**
     * @throws NotFound an unknown kind
     * @throws NoticeNeeded this kind cannot be switched off
     */
    void choose(String kind, NoticeWay way);
}
