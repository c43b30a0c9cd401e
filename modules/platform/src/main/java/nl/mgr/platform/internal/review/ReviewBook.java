package nl.mgr.platform.internal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.platform.AccessReviews.Access;
import org.jspecify.annotations.Nullable;

/** Writes down a review and what was seen, as the system, after the rules were checked. */
@ApplicationScoped
class ReviewBook {

    private static final String REVIEW = """
            insert into platform.access_review
              (id, cooperation_id, organisation_id, signed_by_id, signed_by, signed_at, people, remark)
            values (?, ?::uuid, ?, ?, ?, ?, ?, ?)""";

    private static final String LINE = """
            insert into platform.access_review_line (review_id, cooperation_id, membership_id, name, login_name, roles)
            values (?, ?::uuid, ?, ?, ?, ?)""";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(UUID organisation, Actor by, List<Access> seen, String remark) {
        @Nullable UUID cooperation = by.cooperationId();
        UUID id = Ids.next();
        database.update(
                REVIEW,
                id,
                cooperation,
                organisation,
                by.personId(),
                by.name(),
                clock.instant(),
                (long) seen.size(),
                remark);
        database.batch(
                LINE,
                seen.stream()
                        .map(one -> new @Nullable Object[] {
                            id, cooperation, one.membershipId(), one.name(), one.loginName(), one.roles()
                        })
                        .toList());
    }
}
