package nl.mgr.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.platform.ApiKeys.Key;
import org.jspecify.annotations.Nullable;

/**
 * Once a year the administrator of an organisation goes through who may log in with which roles, and signs for it: BIO2
 * asks that access is reviewed regularly. The keys of its programs are access too. And who came and who went.
 */
public interface AccessReviews {

    /**
     * What one member may now.
     *
     * @param lastLogIn {@code null} for who never logged in
     */
    record Access(
            UUID membershipId,
            String name,
            String loginName,
            List<String> roles,
            LocalDate since,
            @Nullable Instant lastLogIn,
            boolean blocked,
            boolean oneself) {}

    /** A review that was signed. */
    record Review(UUID id, String organisation, Instant at, String by, long people, String remark) {}

    /** What one member had when a review was signed. */
    record Line(String name, String loginName, List<String> roles) {}

    /**
     * A key that counted when a review was signed.
     *
     * @param kept else it was taken back with the signature
     */
    record KeyLine(String name, String hint, List<String> scopes, LocalDate lastDay, boolean kept) {}

    /**
     * How an organisation stands.
     *
     * @param lastAt when a review was last signed; {@code null} for never
     * @param due the day before which the next is to be signed
     */
    record Standing(
            UUID organisationId,
            String organisation,
            OrganisationKind kind,
            long people,
            @Nullable Instant lastAt,
            @Nullable String lastBy,
            LocalDate due,
            boolean late) {}

    /** Somebody who came ({@code joined}) or went; of who went {@code day} is the last day. */
    record Movement(
            UUID membershipId, String name, String loginName, boolean joined, LocalDate day, List<String> roles) {}

    /** Everybody whose membership of one's own organisation has not ended, by name. */
    List<Access> toReview();

    /** The keys with which programs of one's own organisation get in today, by name. */
    List<Key> keysToReview();

    /**
     * Signs that all members should have what they have, and takes back the keys that should not be there.
     *
     * @param confirmed the members that were looked at, with the roles that were seen
     * @param keys whether it stays, of each key that was looked at
     * @param remark may be empty
     * @throws ReviewIncomplete somebody was not looked at
     * @throws KeysNotReviewed nothing was said of a key
     * @throws AccessChanged somebody came, or has other roles than were seen
     */
    void sign(Map<UUID, List<String>> confirmed, Map<UUID, Boolean> keys, String remark);

    /** Of one's own organisation. Sort keys: at, by. */
    Page<Review> reviews(ListQuery query);

    /** @throws NotFound when there is none for whoever asks */
    Review review(UUID id);

    /** Sort keys: name, login. */
    Page<Line> lines(UUID id, ListQuery query);

    /** Sort keys: name, last. */
    Page<KeyLine> keyLines(UUID id, ListQuery query);

    /** Of all organisations that whoever asks may see. Sort keys: organisation, kind, last, due; filter: late. */
    Page<Standing> standings(ListQuery query);

    /** Of one's own organisation. Sort keys: day, name; filters: from and until (days), what (joined or left). */
    Page<Movement> movements(ListQuery query);
}
