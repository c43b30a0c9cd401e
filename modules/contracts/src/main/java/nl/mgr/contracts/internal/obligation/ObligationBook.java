package nl.mgr.contracts.internal.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.ArticleUnknown;
import nl.mgr.contracts.ObligationOutsideContract;
import nl.mgr.contracts.Obligations;
import nl.mgr.contracts.Obligations.Due;
import nl.mgr.contracts.Obligations.Obligation;
import nl.mgr.contracts.Obligations.Repeat;
import nl.mgr.contracts.Obligations.State;
import nl.mgr.contracts.Obligations.Terms;
import nl.mgr.contracts.internal.text.Said;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Coded;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** Reads and writes obligations and the days on which they are due. */
@ApplicationScoped
class ObligationBook {

    /** So far ahead the days of an obligation are laid down: more than a year, so that one of each year is always there. */
    private static final int AHEAD = 400;

    private static final String CONTRACT =
            "select c.number, c.valid_from, c.valid_until from contracts.contract c where c.id = ?";

    private static final String ARTICLE = """
            select count(*) as total from contracts.text_article a
            where a.number = ? and a.text_id = (
              select s.text_id from contracts.contract_standing s where s.contract_id = ? order by s.valid_from desc limit 1)
            """;

    private static final String ADD = """
            insert into contracts.obligation (id, cooperation_id, contract_id, provider_id, kind, words, article, debtor, owner,
              first_due, repeats, proof, reason, made_at, made_by)
            select ?, c.cooperation_id, c.id, c.provider_id, ?, ?, ?::text, ?, ?, ?, ?, ?, ?, ?, ? from contracts.contract c
            where c.id = ?
            """;

    private static final String END = """
            update contracts.obligation set ended_on = ?, ended_at = ?, ended_by = ?, end_reason = ?
            where id = ? and ended_on is null
            """;

    /** Of signed contracts, with the last day that is laid down. Parameters: cooperation, obligation, obligation. */
    private static final String RUNNING = """
            select o.id, o.first_due, o.repeats, c.valid_until,
                   (select max(d.due_on) from contracts.obligation_due d
                    where d.cooperation_id = o.cooperation_id and d.obligation_id = o.id and d.follows_id is null) as last_on
            from contracts.obligation o
            join contracts.contract c on c.cooperation_id = o.cooperation_id and c.id = o.contract_id
            where o.cooperation_id = ? and (?::uuid is null or o.id = ?::uuid) and o.ended_on is null and c.status = 'signed'
            """;

    private static final String FALLS_DUE = """
            insert into contracts.obligation_due (id, cooperation_id, obligation_id, contract_id, provider_id, due_on, state)
            select ?, o.cooperation_id, o.id, o.contract_id, o.provider_id, ?, 'open' from contracts.obligation o where o.id = ?
            on conflict (obligation_id, due_on) where follows_id is null do nothing
            """;

    private static final String AGAIN = """
            insert into contracts.obligation_due (id, cooperation_id, obligation_id, contract_id, provider_id, due_on, follows_id,
              state)
            select ?, d.cooperation_id, d.obligation_id, d.contract_id, d.provider_id, ?, d.id, 'open'
            from contracts.obligation_due d where d.id = ?
            """;

    private static final String DELIVER = """
            update contracts.obligation_due set state = 'aangeleverd', answer = ?, delivered_at = ?, delivered_by = ?,
              delivered_by_id = ?::uuid
            where id = ? and state = 'open'
            """;

    private static final String JUDGE = """
            update contracts.obligation_due set state = ?, decided_at = ?, decided_by = ?, decided_by_id = ?::uuid, reason = ?::text
            where id = ? and state = 'aangeleverd'
            """;

    private static final String DELIVERER =
            "select count(*) as total from contracts.obligation_due where id = ? and delivered_by_id = ?::uuid";

    private record Agreed(
            String number, LocalDate from, @Nullable LocalDate until) {

        boolean holds(LocalDate first, Repeat repeat) {
            LocalDate end = until == null || repeat != Repeat.ONCE ? until : until.plusYears(1);
            return !first.isBefore(from) && (end == null || first.isBefore(end));
        }
    }

    private record Running(
            UUID id,
            LocalDate first,
            Repeat repeat,
            @Nullable LocalDate until,
            @Nullable LocalDate last) {

        static Running read(Row row) {
            return new Running(
                    row.uuid("id"),
                    row.date("first_due"),
                    Coded.of(Repeat.class, row.text("repeats")),
                    row.optionalDate("valid_until"),
                    row.optionalDate("last_on"));
        }

        List<LocalDate> missing(LocalDate ahead) {
            return ObligationDays.of(first, repeat, until, ahead).stream()
                    .filter(day -> last == null || day.isAfter(last))
                    .toList();
        }
    }

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Obligation get(UUID id) {
        return database.first(ObligationLists.BY_ID, ObligationLists::obligation, today(), id)
                .orElseThrow(() -> new NotFound("obligation " + id));
    }

    Due due(UUID id) {
        return database.first(ObligationLists.DAY_BY_ID, ObligationLists::day, today(), id)
                .orElseThrow(() -> new NotFound("obligation on a day " + id));
    }

    /** As it stands, and stays so until the end of the transaction. */
    Due dueAlone(UUID id) {
        due(id);
        database.alone("obligation", id);
        return due(id);
    }

    UUID add(UUID contract, Terms terms) {
        Agreed agreed = database.first(
                        CONTRACT,
                        row -> new Agreed(row.text("number"), row.date("valid_from"), row.optionalDate("valid_until")),
                        contract)
                .orElseThrow(() -> new NotFound("contract " + contract));
        if (!agreed.holds(terms.first(), terms.repeat())) {
            throw new ObligationOutsideContract(terms.first(), agreed.number());
        }
        String article = terms.article();
        if (article != null && database.number(ARTICLE, article, contract) == 0) {
            throw new ArticleUnknown(article, agreed.number());
        }
        UUID id = Ids.next();
        database.update(
                ADD,
                id,
                terms.kind().code(),
                Said.of(terms.words(), Obligations.LONGEST_WORDS),
                article,
                terms.debtor().code(),
                terms.owner().code(),
                terms.first(),
                terms.repeat().code(),
                terms.proof(),
                Said.of(terms.reason(), Obligations.LONGEST_WORDS),
                clock.instant(),
                ActorContext.current().name(),
                contract);
        layDown(id);
        return id;
    }

    /** The days that are to come of one obligation, or of all. */
    void layDown(@Nullable UUID obligation) {
        LocalDate ahead = today().plusDays(AHEAD);
        database.list(RUNNING, Running::read, ActorContext.current().requireCooperation(), obligation, obligation)
                .forEach(running -> running.missing(ahead)
                        .forEach(day -> database.update(FALLS_DUE, Ids.next(), day, running.id())));
    }

    boolean end(UUID id, String reason) {
        return database.update(
                        END, today(), clock.instant(), ActorContext.current().name(), reason, id)
                > 0;
    }

    void deliver(UUID due, String words) {
        Actor actor = ActorContext.current();
        database.update(DELIVER, words, clock.instant(), actor.name(), actor.personId(), due);
    }

    boolean deliveredBy(UUID due, @Nullable UUID person) {
        return database.number(DELIVERER, due, person) > 0;
    }

    void judge(UUID due, State state, @Nullable String reason) {
        Actor actor = ActorContext.current();
        database.update(JUDGE, state.code(), clock.instant(), actor.name(), actor.personId(), reason, due);
    }

    UUID again(UUID due, LocalDate on) {
        UUID id = Ids.next();
        database.update(AGAIN, id, on, due);
        return id;
    }
}
