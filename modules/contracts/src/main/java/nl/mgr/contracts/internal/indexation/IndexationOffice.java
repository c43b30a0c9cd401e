package nl.mgr.contracts.internal.indexation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.ExceptionOfNothing;
import nl.mgr.contracts.ExceptionTwice;
import nl.mgr.contracts.Indexations;
import nl.mgr.contracts.WeightOutOfBounds;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class IndexationOffice implements Indexations {

    @Inject
    private Database database;

    @Inject
    private IndexationReader reader;

    @Inject
    private IndexationSteps steps;

    @Inject
    private YearlySpending spending;

    @Inject
    private NamedContracts named;

    @Inject
    private Clock clock;

    /** Where a tariff of a run came from. */
    static Subject origin(UUID run) {
        return new Subject("contracts", "indexation", run);
    }

    @Override
    @Right("contracts.indexation.change")
    public UUID draft(Terms terms, Collection<String> contracts) {
        check(terms);
        List<UUID> chosen = named.contracts(contracts);
        UUID cooperation = ActorContext.current().requireCooperation();
        database.alone("indexation", cooperation);
        UUID id = Ids.next();
        List<@Nullable Object> values = new ArrayList<>(List.of(
                id,
                cooperation,
                "IDX-%d-%02d"
                        .formatted(
                                terms.year(),
                                database.number(IndexationStatements.NUMBER, cooperation, terms.year()))));
        values.addAll(columns(terms));
        values.add(chosen.isEmpty() ? null : (long) chosen.size());
        values.add(ActorContext.current().name());
        values.add(clock.instant());
        database.update(IndexationStatements.ADD, values.toArray());
        if (!chosen.isEmpty()) {
            database.update(IndexationStatements.CHOOSE, id, chosen);
        }
        steps.note(id, Status.DRAFT, null, null);
        spending.keep(id, LocalDate.of(terms.year(), 1, 1));
        return id;
    }

    private static void check(Terms terms) {
        if (terms.wageWeight().signum() < 0 || terms.wageWeight().compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new WeightOutOfBounds(terms.wageWeight().stripTrailingZeros().toPlainString());
        }
    }

    private static List<Object> columns(Terms terms) {
        Percentages percentages = IndexFormula.of(terms);
        return List.of(
                terms.year(),
                terms.legalDomain(),
                terms.wageWeight(),
                terms.wages().before(),
                terms.wages().known(),
                terms.wages().expected(),
                terms.prices().before(),
                terms.prices().known(),
                terms.prices().expected(),
                terms.method().code(),
                terms.source(),
                percentages.total(),
                percentages.first());
    }

    @Override
    @Right("contracts.indexation.change")
    public void change(UUID run, long version, Terms terms) {
        check(terms);
        steps.require(run, Status.DRAFT);
        List<@Nullable Object> values = new ArrayList<>(columns(terms));
        values.add(run);
        values.add(version);
        if (database.update(IndexationStatements.CHANGE, values.toArray()) == 0) {
            throw new OptimisticLockException("indexation " + run + " has another version than " + version);
        }
        spending.keep(run, LocalDate.of(terms.year(), 1, 1));
    }

    @Override
    @Right("contracts.indexation.change")
    public void except(UUID run, NewException exception) {
        Run draft = steps.require(run, Status.DRAFT);
        if (exception.contract() == null && exception.product() == null && exception.municipality() == null) {
            throw new ExceptionOfNothing(draft.number());
        }
        int added = database.update(
                IndexationStatements.EXCEPT,
                Ids.next(),
                ActorContext.current().requireCooperation(),
                run,
                exception.contract() == null ? null : named.contract(exception.contract()),
                exception.product() == null ? null : named.product(exception.product()),
                exception.municipality(),
                exception.percentage(),
                exception.reason());
        if (added == 0) {
            throw new ExceptionTwice(draft.number());
        }
    }

    @Override
    @Right("contracts.indexation.change")
    public void dropException(UUID run, UUID exception) {
        steps.require(run, Status.DRAFT);
        database.update(IndexationStatements.DROP, run, exception);
    }

    @Override
    @Right("contracts.indexation.change")
    public void propose(UUID run) {
        spending.keep(run, steps.require(run, Status.DRAFT).effective());
        steps.propose(run);
    }

    @Override
    @Right("contracts.indexation.approve")
    public void approve(UUID run) {
        steps.approve(run);
    }

    @Override
    @Right("contracts.indexation.approve")
    public void sendBack(UUID run, String why) {
        steps.sendBack(run, why);
    }

    @Override
    @Right("contracts.indexation.change")
    public void withdraw(UUID run) {
        steps.withdraw(run);
    }

    @Override
    @Right("contracts.indexation.change")
    public long apply(UUID run) {
        return steps.apply(run);
    }

    @Override
    @Right("contracts.indexation.approve")
    public void undo(UUID run, String why) {
        steps.undo(run, why);
    }

    @Override
    @Right("contracts.indexation.view")
    public Page<Run> find(ListQuery query) {
        return reader.find(query);
    }

    @Override
    @Right("contracts.indexation.view")
    public Run get(UUID run) {
        return reader.byId(run).orElseThrow(() -> new NotFound("indexation " + run));
    }

    @Override
    @Right("contracts.indexation.view")
    public Total total(UUID run) {
        return reader.total(run);
    }

    @Override
    @Right("contracts.indexation.view")
    public Page<Effect> effects(UUID run, Side side, ListQuery query) {
        return reader.effects(run, side, query);
    }

    @Override
    @Right("contracts.indexation.view")
    public Page<Change> changes(UUID run, ListQuery query) {
        return reader.changes(run, query);
    }

    @Override
    @Right("contracts.exception.view")
    public Page<Passed> passed(UUID run, ListQuery query) {
        return reader.passed(run, query);
    }

    @Override
    @Right("contracts.exception.view")
    public Outcome outcome(UUID run) {
        return reader.outcome(run);
    }

    @Override
    @Right("contracts.exception.view")
    public List<KnownException> exceptions(UUID run) {
        return reader.exceptions(run);
    }

    @Override
    @Right("contracts.exception.view")
    public List<Step> steps(UUID run) {
        return reader.steps(run);
    }
}
