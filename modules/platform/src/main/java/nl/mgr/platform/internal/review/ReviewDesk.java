package nl.mgr.platform.internal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.platform.AccessChanged;
import nl.mgr.platform.AccessReviews;
import nl.mgr.platform.ApiKeys;
import nl.mgr.platform.ApiKeys.Key;
import nl.mgr.platform.KeysNotReviewed;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.ReviewIncomplete;
import nl.mgr.platform.internal.login.OwnOrganisation;
import nl.mgr.platform.internal.review.ReviewBook.KeyReviewed;
import org.jspecify.annotations.Nullable;

/** Reads under the scope of the administrator, who sees the own organisation; writes as the system. */
@ApplicationScoped
@Guarded("platform")
class ReviewDesk implements AccessReviews {

    private static final int LONGEST_REMARK = 2_000;

    private static final String MEMBERS = """
            select membership.id, membership.person_id, person.name, person.login_name,
                   array_to_string(membership.roles, ' ') as roles, membership.valid_from,
                   person.blocked_at is not null as blocked
            from platform.membership join platform.person on person.id = membership.person_id
            where membership.organisation_id = ? and membership.cooperation_id is not distinct from ?::uuid
              and (membership.valid_until is null or membership.valid_until > ?)
            order by person.name, person.login_name, membership.id""";

    private static final String REVIEWS = "review.id, organisation.name as organisation, review.signed_at,"
            + " review.signed_by, review.people, review.remark";
    private static final String OF_OWN = """
            platform.access_review review join platform.organisation on organisation.id = review.organisation_id
            where review.organisation_id = ? and review.cooperation_id is not distinct from ?::uuid""";
    private static final String ANY = "select " + REVIEWS + """
             from platform.access_review review join platform.organisation on organisation.id = review.organisation_id
            where review.id = ? and review.cooperation_id is not distinct from ?::uuid""";

    private static final String MOVED = """
            (select m.id, p.name, p.login_name, m.roles, true as joined, m.valid_from as day
             from platform.membership m join platform.person p on p.id = m.person_id
             where m.organisation_id = ? and m.cooperation_id is not distinct from ?::uuid
             union all
             select m.id, p.name, p.login_name, m.roles, false, m.valid_until - 1
             from platform.membership m join platform.person p on p.id = m.person_id
             where m.organisation_id = ? and m.cooperation_id is not distinct from ?::uuid
               and m.valid_until is not null) as moved
            where true""";

    private static final String KEY_LINES =
            "key.name, key.hint, array_to_string(key.scopes, ' ') as scopes, key.last_day, key.kept";

    private record Found(UUID person, Access access) {}

    @Inject
    private Database database;

    @Inject
    private LastLogIns logIns;

    @Inject
    private ApiKeys apiKeys;

    @Inject
    private ReviewBook book;

    @Inject
    private ReviewTasks tasks;

    @Inject
    private OwnOrganisation ownOrganisation;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    @Right("platform.people.manage")
    public List<Access> toReview() {
        Actor actor = ActorContext.current();
        List<Found> members =
                database.list(MEMBERS, row -> found(row, actor), ownOrganisation.id(), actor.cooperationId(), today());
        Map<UUID, Instant> last = ActorContext.callAs(
                Actor.authentication(),
                () -> logIns.of(members.stream().map(Found::person).toList()));
        return members.stream()
                .map(one -> loggedIn(one.access(), last.get(one.person())))
                .toList();
    }

    private static Found found(Row row, Actor actor) {
        UUID person = row.uuid("person_id");
        return new Found(
                person,
                new Access(
                        row.uuid("id"),
                        row.text("name"),
                        row.text("login_name"),
                        List.of(row.text("roles").split(" ")),
                        row.date("valid_from"),
                        null,
                        row.flag("blocked"),
                        person.equals(actor.personId())));
    }

    private static Access loggedIn(Access access, @Nullable Instant last) {
        return new Access(
                access.membershipId(),
                access.name(),
                access.loginName(),
                access.roles(),
                access.since(),
                last,
                access.blocked(),
                access.oneself());
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public List<Key> keysToReview() {
        return ActorContext.current().may("platform.key.manage") ? apiKeys.counting() : List.of();
    }

    /** Keys are taken back before it is written down that they were: what is signed for is true. */
    @Override
    @Transactional
    @Right("platform.people.manage")
    public void sign(Map<UUID, List<String>> confirmed, Map<UUID, Boolean> keys, String remark) {
        List<Access> members = toReview();
        List<Access> left = members.stream()
                .filter(one -> !confirmed.containsKey(one.membershipId()))
                .toList();
        if (!left.isEmpty()) {
            throw new ReviewIncomplete(left.get(0).name(), left.size());
        }
        members.stream()
                .filter(one -> !Set.copyOf(one.roles()).equals(Set.copyOf(confirmed.get(one.membershipId()))))
                .findFirst()
                .ifPresent(one -> {
                    throw new AccessChanged(one.name());
                });
        List<KeyReviewed> reviewed = reviewed(keys);
        reviewed.stream()
                .filter(one -> !one.kept())
                .forEach(one -> apiKeys.revoke(one.key().id()));
        Actor actor = ActorContext.current();
        UUID organisation = ownOrganisation.id();
        String said = remark.strip();
        ActorContext.runAs(
                Actor.system(actor.cooperationId(), actor.name()),
                () -> book.keep(
                        organisation,
                        actor,
                        members,
                        reviewed,
                        said.substring(0, Math.min(said.length(), LONGEST_REMARK))));
        tasks.signed(actor, organisation);
    }

    private List<KeyReviewed> reviewed(Map<UUID, Boolean> keys) {
        List<Key> counting = keysToReview();
        List<Key> left =
                counting.stream().filter(one -> !keys.containsKey(one.id())).toList();
        if (!left.isEmpty()) {
            throw new KeysNotReviewed(left.get(0).name(), left.size());
        }
        return counting.stream()
                .map(one -> new KeyReviewed(one, keys.getOrDefault(one.id(), false)))
                .toList();
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public Page<Review> reviews(ListQuery query) {
        ListStatement list = ListStatement.of(
                        REVIEWS,
                        OF_OWN,
                        ownOrganisation.id(),
                        ActorContext.current().cooperationId())
                .orderedBy("review.signed_at desc, review.id")
                .sortable("at", "review.signed_at")
                .sortable("by", "review.signed_by");
        return database.page(list, query, ReviewDesk::review);
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public Review review(UUID id) {
        return database.first(
                        ANY, ReviewDesk::review, id, ActorContext.current().cooperationId())
                .orElseThrow(() -> new NotFound("review " + id));
    }

    private static Review review(Row row) {
        return new Review(
                row.uuid("id"),
                row.text("organisation"),
                row.instant("signed_at"),
                row.text("signed_by"),
                row.number("people"),
                row.text("remark"));
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public Page<Line> lines(UUID id, ListQuery query) {
        review(id);
        ListStatement list = ListStatement.of(
                        "line.name, line.login_name, array_to_string(line.roles, ' ') as roles",
                        "platform.access_review_line line where line.review_id = ?",
                        id)
                .orderedBy("line.name, line.membership_id")
                .sortable("name", "line.name")
                .sortable("login", "line.login_name");
        return database.page(
                list,
                query,
                row -> new Line(
                        row.text("name"),
                        row.text("login_name"),
                        List.of(row.text("roles").split(" "))));
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public Page<KeyLine> keyLines(UUID id, ListQuery query) {
        review(id);
        ListStatement list = ListStatement.of(KEY_LINES, "platform.access_review_key key where key.review_id = ?", id)
                .orderedBy("key.name, key.key_id")
                .sortable("name", "key.name")
                .sortable("last", "key.last_day");
        return database.page(
                list,
                query,
                row -> new KeyLine(
                        row.text("name"),
                        row.text("hint"),
                        List.of(row.text("scopes").split(" ")),
                        row.date("last_day"),
                        row.flag("kept")));
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public Page<Standing> standings(ListQuery query) {
        UUID cooperation = ActorContext.current().cooperationId();
        LocalDate today = today();
        ListStatement list = ListStatement.of(
                        "standing.*", Standings.ROWS + " where true", cooperation, cooperation, today)
                .orderedBy("standing.due, standing.organisation, standing.id")
                .sortable("organisation", "standing.organisation")
                .sortable("kind", "standing.kind")
                .sortable("last", "standing.last_at")
                .sortable("due", "standing.due")
                .filter("late", "standing.due < ?", typed -> List.of(today));
        return database.page(list, query, row -> standing(row, today));
    }

    private static Standing standing(Row row, LocalDate today) {
        LocalDate due = row.date("due");
        return new Standing(
                row.uuid("id"),
                row.text("organisation"),
                OrganisationKind.of(row.text("kind")),
                row.number("people"),
                row.optionalInstant("last_at"),
                row.optionalText("last_by"),
                due,
                due.isBefore(today));
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public Page<Movement> movements(ListQuery query) {
        UUID organisation = ownOrganisation.id();
        UUID cooperation = ActorContext.current().cooperationId();
        ListStatement list = ListStatement.of(
                        "moved.id, moved.name, moved.login_name, array_to_string(moved.roles, ' ') as roles,"
                                + " moved.joined, moved.day",
                        MOVED,
                        organisation,
                        cooperation,
                        organisation,
                        cooperation)
                .orderedBy("moved.day desc, moved.name, moved.id, moved.joined")
                .sortable("day", "moved.day")
                .sortable("name", "moved.name")
                .filter("from", "moved.day >= ?::date")
                .filter("until", "moved.day <= ?::date")
                .filter("what", "moved.joined = (?::text = 'joined')");
        return database.page(
                list,
                query,
                row -> new Movement(
                        row.uuid("id"),
                        row.text("name"),
                        row.text("login_name"),
                        row.flag("joined"),
                        row.date("day"),
                        List.of(row.text("roles").split(" "))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
