package nl.mgr.cooperation.internal.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mgr.cooperation.AmountNotPositive;
import nl.mgr.cooperation.AmountTooLarge;
import nl.mgr.cooperation.BudgetTwice;
import nl.mgr.cooperation.BudgetWithoutKey;
import nl.mgr.cooperation.Budgets;
import nl.mgr.cooperation.Contributions;
import nl.mgr.cooperation.KeyPart;
import nl.mgr.cooperation.KeyWeightsNotWhole;
import nl.mgr.cooperation.SourceNeeded;
import nl.mgr.cooperation.YearNotCalculated;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded
@Transactional
class BudgetOffice implements Budgets {

    private static final long WHOLE = 100;

    private static final String ADD = """
            insert into cooperation.budget (id, cooperation_id, year, submodule_id, cents, actual_cents, state, source)
            values (?, ?, ?, ?::uuid, ?, ?::bigint, ?, ?)
            on conflict on constraint budget_once do nothing""";

    private static final String CHANGE = """
            update cooperation.budget
            set cents = ?, actual_cents = ?::bigint, state = ?, source = ?, version = version + 1
            where cooperation_id = ? and id = ? and version = ?""";

    private static final String NO_PARTS = """
            delete from cooperation.cost_key_part where cooperation_id = ? and budget_id = ? and not kind = any (?)""";

    private static final String PART = """
            insert into cooperation.cost_key_part as p (id, cooperation_id, budget_id, kind, weight, fixed_cents, years_back)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint cost_key_part_once do update
            set weight = excluded.weight, fixed_cents = excluded.fixed_cents, years_back = excluded.years_back
            where (p.weight, p.fixed_cents, p.years_back)
              is distinct from (excluded.weight, excluded.fixed_cents, excluded.years_back)""";

    private static final String CLOSE = """
            insert into cooperation.closed_year (id, cooperation_id, year, closed_at, closed_by) values (?, ?, ?, ?, ?)""";

    @Inject
    private Database database;

    @Inject
    private BudgetReader reader;

    @Inject
    private OpenYears years;

    @Inject
    private Calculation calculation;

    @Inject
    private RunReader runs;

    @Inject
    private Clock clock;

    @Override
    @Right("cooperation.budget.view")
    public List<Budget> of(int year) {
        return reader.of(cooperation(), year).stream()
                .map(BudgetReader.Lawful::budget)
                .toList();
    }

    @Override
    @Right("cooperation.budget.view")
    public Budget get(UUID id) {
        return reader.byId(cooperation(), id).orElseThrow(() -> new NotFound("budget " + id));
    }

    @Override
    @Right("cooperation.budget.view")
    public List<Item> without(int year) {
        return reader.without(cooperation(), year);
    }

    @Override
    @Right("cooperation.budget.change")
    public UUID add(int year, @Nullable UUID submodule, BudgetTerms terms) {
        if (year < FIRST_YEAR) {
            throw new NotFound("budgets of " + year);
        }
        years.alone(year);
        String title = title(year, submodule);
        check(title, year, terms);
        UUID id = Ids.next();
        int added = database.update(
                ADD,
                id,
                cooperation(),
                year,
                submodule,
                terms.amount(),
                terms.actual(),
                terms.state().code(),
                terms.source().strip());
        if (added == 0) {
            throw new BudgetTwice(title, year);
        }
        key(id, terms.key());
        return id;
    }

    /** As messages call what has no budget yet, or has one and cannot get another. */
    private String title(int year, @Nullable UUID submodule) {
        Item none = new Item(null, "", "");
        if (submodule == null) {
            return none.title();
        }
        return without(year).stream()
                .filter(item -> submodule.equals(item.submodule()))
                .findFirst()
                .or(() -> of(year).stream()
                        .map(Budget::item)
                        .filter(item -> submodule.equals(item.submodule()))
                        .findFirst())
                .orElseThrow(() -> new NotFound("submodule " + submodule + " in " + year))
                .title();
    }

    @Override
    @Right("cooperation.budget.change")
    public void change(UUID id, long version, BudgetTerms terms) {
        Budget budget = get(id);
        years.alone(budget.year());
        check(budget.item().title(), budget.year(), terms);
        int changed = database.update(
                CHANGE,
                terms.amount(),
                terms.actual(),
                terms.state().code(),
                terms.source().strip(),
                cooperation(),
                id,
                version);
        if (changed == 0) {
            throw new OptimisticLockException("budget " + id);
        }
        key(id, terms.key());
    }

    private void check(String title, int year, BudgetTerms terms) {
        years.refuseClosed(year);
        Money actual = terms.actual();
        if (terms.amount().cents() <= 0 || (actual != null && actual.cents() <= 0)) {
            throw new AmountNotPositive(title);
        }
        boolean large = Stream.concat(
                        Stream.of(terms.amount(), actual == null ? Money.ZERO : actual),
                        terms.key().stream().map(KeyPart::fixed))
                .anyMatch(amount -> amount.cents() > MOST.cents());
        if (large) {
            throw new AmountTooLarge(title, MOST);
        }
        if (terms.source().isBlank()) {
            throw new SourceNeeded(title);
        }
        if (terms.key().isEmpty()) {
            throw new BudgetWithoutKey(title);
        }
        long sum = KeyPart.weights(terms.key());
        boolean weighted = terms.key().stream().anyMatch(part -> part.figure() != null);
        boolean strange = terms.key().stream()
                .anyMatch(part -> part.figure() == null ? part.fixed().cents() <= 0 : part.weight() <= 0);
        if (strange) {
            throw new AmountNotPositive(title);
        }
        if (weighted && sum != WHOLE) {
            throw new KeyWeightsNotWhole(title, sum);
        }
    }

    private void key(UUID budget, List<KeyPart> key) {
        database.update(
                NO_PARTS, cooperation(), budget, key.stream().map(KeyPart::code).toList());
        database.batch(
                PART,
                key.stream()
                        .map(part -> new @Nullable Object[] {
                            Ids.next(),
                            cooperation(),
                            budget,
                            part.code(),
                            part.weight(),
                            part.fixed(),
                            part.yearsBack()
                        })
                        .toList());
    }

    @Override
    @Right("cooperation.budget.view")
    public boolean closed(int year) {
        return years.closed(year);
    }

    @Override
    @Right("cooperation.contribution.calculate")
    public void close(int year) {
        years.alone(year);
        years.refuseClosed(year);
        boolean settled = runs.last(year, Contributions.Kind.SETTLEMENT)
                .filter(last -> last.sha256()
                        .equals(calculation
                                .of(year, Contributions.Kind.SETTLEMENT)
                                .fingerprint()))
                .isPresent();
        if (!settled) {
            throw new YearNotCalculated(year);
        }
        database.update(
                CLOSE,
                Ids.next(),
                cooperation(),
                year,
                clock.instant(),
                ActorContext.current().name());
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
