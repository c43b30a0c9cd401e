package nl.mgr.contracts.internal.socialreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.SocialReturnJudged;
import nl.mgr.contracts.SocialReturnNamesSomebody;
import nl.mgr.contracts.SocialReturnOfDraft;
import nl.mgr.contracts.SocialReturnOutsideContract;
import nl.mgr.contracts.SocialReturnReasonMissing;
import nl.mgr.contracts.SocialReturnSettled;
import nl.mgr.contracts.SocialReturnTermsWrong;
import nl.mgr.contracts.SocialReturnTwice;
import nl.mgr.contracts.SocialReturnWaits;
import nl.mgr.contracts.SocialReturns.Block;
import nl.mgr.contracts.SocialReturns.NewPart;
import nl.mgr.contracts.SocialReturns.Obligation;
import nl.mgr.contracts.SocialReturns.Part;
import nl.mgr.contracts.SocialReturns.Region;
import nl.mgr.contracts.SocialReturns.State;
import nl.mgr.contracts.SocialReturns.Status;
import nl.mgr.contracts.SocialReturns.Terms;
import nl.mgr.contracts.internal.work.Proofs;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Somebody;
import org.jspecify.annotations.Nullable;

/** Reads one obligation or effort and writes them. Who writes to a year waits for whoever writes to it at the same time. */
@ApplicationScoped
class SocialReturnBook {

    private static final String CONTRACT =
            "select c.number, c.status, c.valid_from, c.valid_until from contracts.contract c where c.id = ?";

    private static final String OPEN = """
            insert into contracts.social_return (id, cooperation_id, contract_id, provider_id, year, region, percentage,
              basis_cents, basis_source, status, made_at, made_by)
            select ?, c.cooperation_id, c.id, c.provider_id, ?, ?, ?, ?, ?, 'open', ?, ? from contracts.contract c where c.id = ?
            on conflict (cooperation_id, contract_id, year) do nothing
            """;

    private static final String CHANGE = """
            update contracts.social_return set percentage = ?, basis_cents = ?, basis_source = ?, version = version + 1
            where id = ? and version = ?
            """;

    private static final String DELIVER = """
            insert into contracts.social_return_part (id, cooperation_id, social_return_id, provider_id, block, first_day,
              last_day, placed_on, hours, units, paid_cents, cents, what, state, added_at, added_by, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?::date, ?::numeric, ?::bigint, ?::bigint, ?, ?, 'aangeleverd', ?, ?, '')
            """;

    private static final String JUDGE = """
            update contracts.social_return_part set state = ?, judged_at = ?, judged_by = ?, reason = ?
            where id = ? and state = 'aangeleverd'
            """;

    private static final String SETTLE = """
            update contracts.social_return set status = 'afgerekend', realised_cents = ?, settled_at = ?, settled_by = ?,
              reason = ?, version = version + 1
            where id = ? and status = 'open'
            """;

    private record Agreed(
            String number,
            boolean draft,
            LocalDate from,
            @Nullable LocalDate until) {

        static Agreed read(Row row) {
            return new Agreed(
                    row.text("number"),
                    row.text("status").equals("draft"),
                    row.date("valid_from"),
                    row.optionalDate("valid_until"));
        }

        boolean runsIn(int year) {
            return from.getYear() <= year && (until == null || until.isAfter(LocalDate.of(year, 1, 1)));
        }
    }

    @Inject
    private Database database;

    @Inject
    private Proofs proofs;

    @Inject
    private Clock clock;

    Obligation get(UUID id) {
        return database.first(SocialReturnLists.BY_ID, SocialReturnLists::obligation, id)
                .orElseThrow(() -> new NotFound("social return " + id));
    }

    Part part(UUID id) {
        return database.first(SocialReturnLists.PART_BY_ID, SocialReturnLists::part, id)
                .orElseThrow(() -> new NotFound("effort " + id));
    }

    List<Block> blocks(Obligation obligation) {
        return database.list(
                SocialReturnLists.BLOCKS,
                SocialReturnLists::block,
                obligation.region().code(),
                LocalDate.of(obligation.year(), 12, 31),
                LocalDate.of(obligation.year(), 1, 1));
    }

    /** One that is open, and stays so until the end of the transaction. */
    Obligation stillOpen(UUID id) {
        get(id);
        database.alone("social-return", id);
        Obligation obligation = get(id);
        if (obligation.status() == Status.SETTLED) {
            throw new SocialReturnSettled(obligation.year());
        }
        return obligation;
    }

    UUID open(UUID contract, int year, Region region, Terms terms) {
        check(terms);
        Agreed agreed = database.first(CONTRACT, Agreed::read, contract)
                .orElseThrow(() -> new NotFound("contract " + contract));
        if (agreed.draft()) {
            throw new SocialReturnOfDraft(agreed.number());
        }
        if (!agreed.runsIn(year)) {
            throw new SocialReturnOutsideContract(agreed.number(), year);
        }
        UUID id = Ids.next();
        int added = database.update(
                OPEN,
                id,
                year,
                region.code(),
                terms.percentage(),
                terms.basis(),
                terms.basisSource().strip(),
                clock.instant(),
                ActorContext.current().name(),
                contract);
        if (added == 0) {
            throw new SocialReturnTwice(agreed.number(), year);
        }
        return id;
    }

    void change(Obligation obligation, long version, Terms terms) {
        check(terms);
        int changed = database.update(
                CHANGE, terms.percentage(), terms.basis(), terms.basisSource().strip(), obligation.id(), version);
        if (changed == 0) {
            throw new OptimisticLockException("social return " + obligation.id() + " has another version");
        }
    }

    private static void check(Terms terms) {
        if (terms.percentage().signum() <= 0
                || terms.percentage().compareTo(BigDecimal.valueOf(100)) > 0
                || terms.basis().cents() <= 0) {
            throw new SocialReturnTermsWrong();
        }
    }

    UUID deliver(Obligation obligation, Block block, NewPart given, String fileName, InputStream content) {
        String what = given.what().strip();
        if (Somebody.isNamedIn(what)) {
            throw new SocialReturnNamesSomebody();
        }
        Money value = BlockFormula.value(block, given);
        Actor actor = ActorContext.current();
        UUID id = Ids.next();
        database.update(
                DELIVER,
                id,
                actor.requireCooperation(),
                obligation.id(),
                obligation.provider(),
                block.code(),
                given.first(),
                given.last(),
                given.placedOn(),
                given.hours(),
                given.units(),
                given.paid(),
                value,
                what,
                clock.instant(),
                actor.name());
        proofs.add(SocialReturnSubjects.part(id), block.name(), obligation.provider(), fileName, content);
        return id;
    }

    void judge(Part part, State state, String reason) {
        if (database.update(
                        JUDGE,
                        state.code(),
                        clock.instant(),
                        ActorContext.current().name(),
                        reason,
                        part.id())
                == 0) {
            throw new SocialReturnJudged(part.block().name(), part(part.id()).judgedBy());
        }
    }

    void settle(Obligation obligation, String reason) {
        if (obligation.waiting() > 0) {
            throw new SocialReturnWaits(obligation.waiting());
        }
        database.update(
                SETTLE,
                obligation.realised(),
                clock.instant(),
                ActorContext.current().name(),
                reason,
                obligation.id());
    }

    static String reason(String given) {
        if (given.isBlank()) {
            throw new SocialReturnReasonMissing();
        }
        return given.strip();
    }
}
