package nl.mgr.providers.internal.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.platform.Tasks;
import nl.mgr.providers.MergerDecided;
import nl.mgr.providers.MergerIsYours;
import nl.mgr.providers.MergerOfGone;
import nl.mgr.providers.MergerShare;
import nl.mgr.providers.MergerShare.Pair;
import nl.mgr.providers.MergerShare.Passing;
import nl.mgr.providers.MergerUnsaid;
import nl.mgr.providers.MergerWaits;
import nl.mgr.providers.ProviderMergers.Alike;
import nl.mgr.providers.ProviderMergers.Distinct;
import nl.mgr.providers.ProviderMergers.Merger;
import nl.mgr.providers.ProviderMergers.State;

/** The steps of a {@link MergerDesk} that are one transaction each. */
@ApplicationScoped
@Transactional
class MergerSteps {

    private static final String ASK = """
            insert into providers.merger (id, cooperation_id, old_id, stays_id, state, explanation, asked_at, asked_by,
              asked_by_id, reason)
            values (?, ?, ?, ?, 'gevraagd', ?, ?, ?, ?, '')
            """;

    private static final String DECIDE = """
            update providers.merger set state = ?, decided_at = ?, decided_by = ?, decided_by_id = ?, reason = ?
            where id = ? and state = 'gevraagd'
            """;

    private static final String PASSED = "update providers.merger set passed = ? where id = ?";

    private static final String GO_UP =
            "update providers.provider set version = version + 1, merged_into = ?, merged_on = ? where id = ?";

    /** So that it is found by what the other was called, too. */
    private static final String TOUCH = "update providers.provider set version = version + 1 where id = ?";

    private static final String APART = """
            insert into providers.no_duplicate (id, cooperation_id, first_id, second_id, why, said_at, said_by)
            values (?, ?, least(?::uuid, ?::uuid), greatest(?::uuid, ?::uuid), ?, ?, ?)
            on conflict on constraint no_duplicate_once do nothing
            """;

    private static final String FORGET = "delete from providers.no_duplicate where id = ?";

    private static final String ONE_BY_ONE =
            "select 1 as done from pg_advisory_xact_lock(hashtextextended('merger ' || ?, 0))";

    @Inject
    private Database database;

    @Inject
    private MergerReader reader;

    @Inject
    private MergerNotices notices;

    @Inject
    private Tasks tasks;

    @Inject
    private Clock clock;

    Page<Alike> alike(ListQuery query) {
        return reader.alike(query);
    }

    List<Distinct> distinct() {
        return reader.distinct();
    }

    List<Merger> all() {
        return reader.all();
    }

    Merger get(UUID id) {
        return reader.get(id);
    }

    List<Passing> passing(Pair pair, Iterable<MergerShare> shares) {
        reader.known(pair);
        List<Passing> told = new ArrayList<>();
        shares.forEach(share -> told.addAll(share.passing(pair)));
        return told;
    }

    void tellApart(Pair pair, String why) {
        reader.known(pair);
        Actor actor = ActorContext.current();
        database.update(
                APART,
                Ids.next(),
                actor.requireCooperation(),
                pair.old(),
                pair.stays(),
                pair.old(),
                pair.stays(),
                said(why),
                clock.instant(),
                actor.name());
    }

    void forget(UUID distinct) {
        database.update(FORGET, distinct);
    }

    UUID ask(Pair pair, String explanation) {
        reader.known(pair);
        String said = said(explanation);
        oneByOne();
        refuseGone(pair);
        String busy = reader.busy(pair);
        if (!busy.isEmpty()) {
            throw new MergerWaits(busy);
        }
        Actor actor = ActorContext.current();
        UUID id = Ids.next();
        database.update(
                ASK,
                id,
                actor.requireCooperation(),
                pair.old(),
                pair.stays(),
                said,
                clock.instant(),
                actor.name(),
                actor.personId());
        return id;
    }

    private void refuseGone(Pair pair) {
        String gone = reader.gone(pair);
        if (!gone.isEmpty()) {
            throw new MergerOfGone(gone);
        }
    }

    /** @throws NotFound when it is not done */
    Merger done(UUID id) {
        Merger known = reader.get(id);
        if (known.state() != State.APPROVED) {
            throw new NotFound("merger " + id + " that is done");
        }
        return known;
    }

    void approve(UUID id, Iterable<MergerShare> shares) {
        oneByOne();
        Merger asked = reader.get(id);
        if (asked.own() && asked.state() == State.ASKED) {
            throw new MergerIsYours(asked.oldName());
        }
        Pair pair = asked.pair();
        refuseGone(pair);
        decide(asked, State.APPROVED, "");
        database.because(asked.explanation());
        long passed = 0;
        for (MergerShare share : shares) {
            passed += share.pass(id, pair);
        }
        database.update(GO_UP, pair.stays(), LocalDate.now(clock), pair.old());
        database.update(TOUCH, pair.stays());
        database.update(PASSED, passed, id);
    }

    /** When the people of the one that went up are there, too. */
    void tell(Merger merger) {
        notices.merged(merger);
    }

    void refuse(UUID id, String reason) {
        decide(reader.get(id), State.REFUSED, said(reason));
    }

    void withdraw(UUID id) {
        decide(reader.get(id), State.WITHDRAWN, "");
    }

    private void decide(Merger asked, State state, String reason) {
        Actor actor = ActorContext.current();
        int decided = database.update(
                DECIDE, state.code(), clock.instant(), actor.name(), actor.personId(), reason, asked.id());
        if (decided == 0) {
            throw new MergerDecided(reader.get(asked.id()).decidedBy());
        }
        tasks.done(MergerTasks.APPROVE, MergerTasks.subject(asked.id()), "");
    }

    private static String said(String words) {
        if (words.isBlank()) {
            throw new MergerUnsaid();
        }
        return words.strip();
    }

    private void oneByOne() {
        database.first(
                ONE_BY_ONE,
                row -> row.number("done"),
                ActorContext.current().requireCooperation().toString());
    }
}
