package nl.mgr.platform.internal.notice;

import java.util.UUID;
import nl.mgr.platform.NoticeWay;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is told, as one of their memberships.
 *
 * @param chosen how they want to hear of this kind, {@code null} when they never chose
 */
record Recipient(
        UUID membershipId,
        UUID personId,
        String organisation,
        @Nullable NoticeWay chosen) {}
