package nl.mgr.platform.internal.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.platform.DestructionDecided;
import nl.mgr.platform.Destructions.Listing;
import org.jspecify.annotations.Nullable;

/** Writes lists and carries them out. Whether that may be was decided before. */
@ApplicationScoped
class DestructionBook {

    /** Whoever makes, approves or sends back a list of the cooperation waits for who does so already. */
    private static final String ONE_BY_ONE =
            "select 1 as done from pg_advisory_xact_lock(hashtextextended('destruction ' || ?, 0))";

    private static final String NUMBER = "select coalesce(max(number), 0) + 1 as total from platform.destruction_list";

    private static final String ADD = """
            insert into platform.destruction_list (id, cooperation_id, number, state, documents, made_at, made_by, made_by_id)
            values (?, ?, ?, 'open', ?, ?, ?, ?)
            """;

    private static final String ADD_LINE = """
            insert into platform.destruction_line (id, cooperation_id, list_id, document_id, subject, record_title, kind, title,
              sha256, counted_from, by_record, years, ground, since)
            select ?, d.cooperation_id, ?, d.id, d.subject, ?, d.kind, d.title,
                   (select array_agg(v.sha256 order by v.number) from platform.document_version v where v.document_id = d.id),
                   ?, ?, t.years, t.ground, ?
            from platform.document d
            join platform.document_term t on t.cooperation_id = d.cooperation_id and t.kind = d.kind where d.id = ?
            """;

    /** Who changes one of them now, or adds a version, waits until it is gone. */
    private static final String HOLD = """
            select d.id from platform.document d
            where d.id in (select i.document_id from platform.destruction_line i where i.list_id = ?)
            order by d.id for update
            """;

    /** A document whose kind, or the years or ground of that, is another than when the list was made. */
    private static final String OTHER_TERM = """
            select i.title from platform.destruction_line i
            join platform.document d on d.cooperation_id = i.cooperation_id and d.id = i.document_id
            left join platform.document_term t on t.cooperation_id = d.cooperation_id and t.kind = d.kind
            where i.list_id = ? and (d.kind, t.years, t.ground) is distinct from (i.kind, i.years, i.ground)
            order by lower(i.title), i.id limit 1
            """;

    private static final String DECIDE = """
            update platform.destruction_list set state = ?, decided_at = ?, decided_by = ?, decided_by_id = ?, returned_why = ?
            where id = ? and state = 'open'
            """;

    private static final String DESTROY = "select platform.destroy(?) as total";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** From here to the end of the transaction nobody else makes or decides on a list of the cooperation. */
    void alone() {
        UUID cooperation = ActorContext.current().requireCooperation();
        database.first(ONE_BY_ONE, row -> row.number("done"), cooperation.toString());
    }

    void hold(UUID list) {
        database.list(HOLD, row -> row.uuid("id"), list);
    }

    /** @return the first document of a list that would go by another term than the one that stands on the list */
    Optional<String> otherTerm(UUID list) {
        return database.first(OTHER_TERM, row -> row.text("title"), list);
    }

    /** @return its id */
    UUID add(Collection<Reckoning.Document> documents, Reckoning by) {
        Actor actor = ActorContext.current();
        UUID id = Ids.next();
        database.update(
                ADD,
                id,
                actor.requireCooperation(),
                database.number(NUMBER),
                documents.size(),
                clock.instant(),
                actor.name(),
                person(actor));
        List<@Nullable Object[]> lines = new ArrayList<>();
        for (Reckoning.Document one : documents) {
            Keeping due = one.due();
            lines.add(new @Nullable Object[] {
                Ids.next(),
                id,
                by.record(one.subject()).title(),
                due.countedFrom(),
                due.byRecord(),
                due.since(),
                one.id()
            });
        }
        database.batch(ADD_LINE, lines);
        return id;
    }

    void approve(Listing list, String why) {
        database.because(why);
        decide(list, "approved", null);
        database.number(DESTROY, list.id());
    }

    void sendBack(Listing list, String why) {
        database.because(why);
        decide(list, "returned", why);
    }

    private void decide(Listing list, String state, @Nullable String why) {
        Actor actor = ActorContext.current();
        if (database.update(DECIDE, state, clock.instant(), actor.name(), person(actor), why, list.id()) == 0) {
            throw new DestructionDecided(list.number());
        }
    }

    private static UUID person(Actor actor) {
        return Objects.requireNonNull(actor.personId());
    }
}
