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
import nl.mgr.platform.ApiKeys.Key;
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

    private static final String KEY = """
            insert into platform.access_review_key
              (review_id, cooperation_id, key_id, name, hint, scopes, last_day, kept)
            values (?, ?::uuid, ?, ?, ?, ?, ?, ?)""";

    /** @param kept else it was taken back */
    record KeyReviewed(Key key, boolean kept) {}

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(UUID organisation, Actor by, List<Access> seen, List<KeyReviewed> keys, String remark) {
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
        database.batch(
                KEY,
                keys.stream()
                        .map(one -> new @Nullable Object[] {
                            id,
                            cooperation,
                            one.key().id(),
                            one.key().name(),
                            one.key().hint(),
                            one.key().scopes(),
                            one.key().lastDay(),
                            one.kept()
                        })
                        .toList());
    }
}
