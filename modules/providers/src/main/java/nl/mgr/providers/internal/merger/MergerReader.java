package nl.mgr.providers.internal.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Coded;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Row;
import nl.mgr.providers.MergerShare.Pair;
import nl.mgr.providers.ProviderMergers.Alike;
import nl.mgr.providers.ProviderMergers.Distinct;
import nl.mgr.providers.ProviderMergers.Merger;
import nl.mgr.providers.ProviderMergers.State;
import nl.mgr.providers.ProviderRef;

/** Reads which providers are alike, and what was asked and said of them. */
@ApplicationScoped
class MergerReader {

    private static final String MERGER = """
            select m.id, m.old_id, m.stays_id, o.name as old_name, o.number as old_number, s.name as stays_name,
              s.number as stays_number, m.state, m.explanation, m.asked_at, m.asked_by, m.asked_by_id, m.decided_at,
              coalesce(m.decided_by, '') as decided_by, m.reason
            from providers.merger m
            join providers.provider o on o.cooperation_id = m.cooperation_id and o.id = m.old_id
            join providers.provider s on s.cooperation_id = m.cooperation_id and s.id = m.stays_id
            """;

    private static final String ONE = MERGER + "where m.id = ?";

    private static final String ALL = MERGER + "order by (m.state = 'gevraagd') desc, m.asked_at desc, m.id limit 50";

    private static final String WAITING = MERGER + "where m.state = 'gevraagd' order by m.asked_at, m.id";

    private static final String DISTINCT = """
            select n.id, a.name || ' (' || a.number || ')' as first_name, b.name || ' (' || b.number || ')' as second_name,
              n.why, n.said_at, n.said_by
            from providers.no_duplicate n
            join providers.provider a on a.cooperation_id = n.cooperation_id and a.id = n.first_id
            join providers.provider b on b.cooperation_id = n.cooperation_id and b.id = n.second_id
            order by n.said_at desc, n.id limit 50
            """;

    private static final String GONE =
            "select name from providers.provider where id = any (?) and merged_into is not null order by number limit 1";

    private static final String BUSY = """
            select p.name from providers.merger m
            join providers.provider p on p.cooperation_id = m.cooperation_id and p.id in (m.old_id, m.stays_id)
            where m.state = 'gevraagd' and p.id = any (?) order by p.number limit 1
            """;

    private static final String KNOWN = "select count(*) as total from providers.provider where id = any (?)";

    @Inject
    private Database database;

    Page<Alike> alike(ListQuery query) {
        Actor actor = ActorContext.current();
        boolean accounts = actor.may("providers.account.propose") || actor.may("providers.account.approve");
        return database.page(pairs(accounts), query, MergerReader::alike);
    }

    private static ListStatement pairs(boolean accounts) {
        return ListStatement.of("""
                        l.first_id, l.second_id, l.reasons, a.number as first_number, a.name as first_name,
                        b.number as second_number, b.name as second_name""", """
                        providers.alike(?) l
                        join providers.provider a on a.id = l.first_id
                        join providers.provider b on b.id = l.second_id
                        where true""", accounts)
                .orderedBy("l.likeness desc, a.name, l.first_id, l.second_id")
                .sortable("first", "a.name")
                .sortable("second", "b.name")
                .containsIn("search", "a.name", "b.name", "a.number", "b.number")
                .countedAlong();
    }

    private static Alike alike(Row row) {
        return new Alike(
                row.uuid("first_id"),
                new ProviderRef(row.uuid("first_id"), row.text("first_number"), row.text("first_name")),
                new ProviderRef(row.uuid("second_id"), row.text("second_number"), row.text("second_name")),
                row.uuid("second_id"),
                Arrays.asList(row.text("reasons").split(",")));
    }

    List<Distinct> distinct() {
        return database.list(
                DISTINCT,
                row -> new Distinct(
                        row.uuid("id"),
                        row.text("first_name"),
                        row.text("second_name"),
                        row.text("why"),
                        row.instant("said_at"),
                        row.text("said_by")));
    }

    List<Merger> all() {
        return database.list(ALL, MergerReader::merger);
    }

    List<Merger> waiting() {
        return database.list(WAITING, MergerReader::merger);
    }

    Merger get(UUID id) {
        return database.first(ONE, MergerReader::merger, id).orElseThrow(() -> new NotFound("merger " + id));
    }

    /** @throws NotFound when one of them does not exist for who asks */
    void known(Pair pair) {
        if (database.number(KNOWN, List.of(pair.old(), pair.stays())) < 2) {
            throw new NotFound("two providers: " + pair);
        }
    }

    /** The name of one that went up into another; empty for none. */
    String gone(Pair pair) {
        return database.first(GONE, row -> row.text("name"), List.of(pair.old(), pair.stays()))
                .orElse("");
    }

    /** The name of one that waits for a merger; empty for none. */
    String busy(Pair pair) {
        return database.first(BUSY, row -> row.text("name"), List.of(pair.old(), pair.stays()))
                .orElse("");
    }

    private static Merger merger(Row row) {
        return new Merger(
                row.uuid("id"),
                new Pair(row.uuid("old_id"), row.uuid("stays_id")),
                row.text("old_name"),
                row.text("old_number"),
                row.text("stays_name"),
                row.text("stays_number"),
                Coded.of(State.class, row.text("state")),
                row.text("explanation"),
                row.instant("asked_at"),
                row.text("asked_by"),
                row.uuid("asked_by_id").equals(ActorContext.current().personId()),
                row.optionalInstant("decided_at"),
                row.text("decided_by"),
                row.text("reason"));
    }
}
