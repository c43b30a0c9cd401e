package nl.mgr.platform.internal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.platform.CalendarFeed;
import nl.mgr.platform.CalendarSource;
import nl.mgr.platform.CalendarText;
import nl.mgr.platform.WorkList;
import nl.mgr.platform.WorkRow;
import nl.mgr.platform.internal.address.BaseAddress;
import nl.mgr.platform.internal.login.MembershipActors;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** A calendar is read as its owner, found anew each time: whoever is blocked or left has none. */
@ApplicationScoped
@Guarded
class FeedDesk implements CalendarFeed {

    private static final String RIGHT = "platform.task.view";
    private static final String PATH = "/agenda/";
    private static final String ENDING = ".ics";
    private static final int BYTES = 32;
    private static final int MOST = 500;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Database database;

    @Inject
    private FeedSteps steps;

    @Inject
    private MembershipActors actors;

    @Inject
    private WorkList work;

    @Inject
    @Any
    private Instance<CalendarSource> sources;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    @Right(RIGHT)
    public Optional<Instant> madeAt() {
        return database.first(
                "select made_at from platform.calendar_feed where membership_id = ?",
                row -> row.instant("made_at"),
                membership());
    }

    @Override
    @Transactional
    @Right(RIGHT)
    public String renew() {
        end();
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        Actor actor = ActorContext.current();
        database.update(
                """
                insert into platform.calendar_feed (id, membership_id, person_id, cooperation_id, hash, made_at)
                values (?, ?, ?, ?, ?, ?)\
                """,
                Ids.next(),
                membership(),
                actor.personId(),
                actor.requireCooperation(),
                FeedSteps.hash(token),
                clock.instant());
        return BaseAddress.configured().origin() + PATH + token + ENDING;
    }

    @Override
    @Transactional
    @Right(RIGHT)
    public void end() {
        database.update("delete from platform.calendar_feed where membership_id = ?", membership());
    }

    @Override
    @Right(Right.EVERYBODY)
    public Optional<String> read(String token) {
        return ActorContext.callAs(Actor.authentication(), () -> steps.membership(token))
                .flatMap(actors::of)
                .filter(actor -> actor.may(RIGHT))
                .map(actor -> ActorContext.callAs(actor, this::calendar));
    }

    private String calendar() {
        CalendarText text = CalendarText.ofPortal(Texts.of("platform", "werk.agenda.naam"), clock.instant());
        ListQuery mine = new ListQuery(0, MOST, null, false, Map.of("whose", "mine"));
        for (WorkRow task : work.find(mine).rows()) {
            if (task.due() != null) {
                text.day(
                        task.id() + "@mgr",
                        task.due(),
                        task.text(),
                        task.sub(),
                        task.address().isEmpty() ? "/werk" : task.address());
            }
        }
        LocalDate today = LocalDate.now(clock);
        sources.forEach(source -> source.appointments(today).forEach(text::appointment));
        return text.end();
    }

    private static UUID membership() {
        @Nullable UUID own = ActorContext.current().membershipId();
        if (own == null) {
            throw new NotFound("an own membership");
        }
        return own;
    }
}
