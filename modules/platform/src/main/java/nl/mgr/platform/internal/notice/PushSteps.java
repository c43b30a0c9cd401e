package nl.mgr.platform.internal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.platform.internal.login.Sessions;
import nl.mgr.platform.internal.notice.Streams.Listener;

/** What open pages are told, in one question. Works as the system, in one cooperation. */
@ApplicationScoped
class PushSteps {

    private static final String UNREAD = """
        select session.id as session_id, membership.id as membership_id,
               (select count(*) from platform.notice
                where notice.membership_id = membership.id and notice.read_at is null) as unread
        from platform.login_session session
        join platform.person on person.id = session.person_id and person.blocked_at is null
        join platform.membership on membership.person_id = person.id and membership.id = any (?)
        where session.id = any (?) and session.ended_at is null and session.started_at > ?
          and membership.valid_from <= ? and (membership.valid_until is null or membership.valid_until > ?)""";

    /** One answer. */
    private record Waiting(UUID session, UUID membership, long unread) {}

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** @return by session and membership; whoever may not hear any more is not in it */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<UUID, Map<UUID, Long>> unread(List<Listener> listeners) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Map<UUID, Long>> all = new HashMap<>();
        database.list(
                        UNREAD,
                        row -> new Waiting(row.uuid("session_id"), row.uuid("membership_id"), row.number("unread")),
                        listeners.stream()
                                .map(Listener::membershipId)
                                .distinct()
                                .toList(),
                        listeners.stream().map(Listener::sessionId).distinct().toList(),
                        clock.instant().minus(Sessions.LONGEST),
                        today,
                        today)
                .forEach(one -> all.computeIfAbsent(one.session(), none -> new HashMap<>())
                        .put(one.membership(), one.unread()));
        return all;
    }
}
