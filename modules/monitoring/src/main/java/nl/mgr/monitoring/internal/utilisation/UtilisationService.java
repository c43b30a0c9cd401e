package nl.mgr.monitoring.internal.utilisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.monitoring.MonthUse;
import nl.mgr.monitoring.UseFilter;
import nl.mgr.monitoring.UseGroup;
import nl.mgr.monitoring.UseNames;
import nl.mgr.monitoring.UseRow;
import nl.mgr.monitoring.UsedLine;
import nl.mgr.monitoring.Utilisation;
import nl.mgr.monitoring.internal.delivery.DueDates;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("monitoring")
class UtilisationService implements Utilisation {

    @Inject
    private Database database;

    @Inject
    private DueDates dueDates;

    @Override
    @Transactional
    @Right("monitoring.utilisation.view")
    public List<UseRow> by(UseGroup group, UseFilter filter) {
        boolean budgeted = filter.product() == null && filter.provider() == null;
        return switch (group) {
            case PRODUCT -> use(UseStatements.BY_PRODUCT, filter);
            case PROVIDER -> use(UseStatements.BY_PROVIDER, filter);
            case CATEGORY -> {
                List<UseRow> rows = use(UseStatements.BY_CATEGORY, filter);
                yield budgeted ? beside(rows, UseStatements.BUDGETS_BY_CATEGORY, filter) : rows;
            }
            case MUNICIPALITY -> {
                List<UseRow> rows = use(UseStatements.BY_MUNICIPALITY, filter);
                yield budgeted ? beside(rows, UseStatements.BUDGETS_BY_MUNICIPALITY, filter) : rows;
            }
        };
    }

    private List<UseRow> use(String statement, UseFilter filter) {
        LocalDate first = LocalDate.of(filter.year(), 1, 1);
        LocalDate past = first.plusYears(1);
        LocalDate due = dueDates.lastDue().plus(1).firstDay();
        UUID cooperation = ActorContext.current().requireCooperation();
        return database.list(
                statement,
                UtilisationService::use,
                first,
                past,
                due.isAfter(past) ? past : due,
                text(filter.municipality()),
                text(filter.provider()),
                text(filter.product()),
                text(filter.category()),
                cooperation,
                cooperation,
                first,
                past);
    }

    @Override
    @Transactional
    @Right("monitoring.utilisation.view")
    public List<MonthUse> months(UseFilter filter) {
        Month first = Month.of(filter.year(), 1);
        Month last = Month.of(filter.year(), 12);
        UUID cooperation = ActorContext.current().requireCooperation();
        Month lastDue = dueDates.lastDue();
        return database.list(
                UseStatements.MONTHS,
                row -> month(row, lastDue),
                text(filter.municipality()),
                text(filter.provider()),
                text(filter.product()),
                text(filter.category()),
                cooperation,
                first,
                last,
                cooperation,
                cooperation,
                first,
                last);
    }

    @Override
    @Transactional
    @Right("monitoring.utilisation.view")
    public Page<UsedLine> lines(UseFilter filter, ListQuery query) {
        LocalDate first = LocalDate.of(filter.year(), 1, 1);
        List<Object> parameters =
                new ArrayList<>(List.of(ActorContext.current().requireCooperation(), first, first.plusYears(1)));
        for (String each : List.of(
                text(filter.municipality()),
                text(filter.provider()),
                text(filter.product()),
                text(filter.category()))) {
            parameters.add(each);
            parameters.add(each);
        }
        ListStatement statement = ListStatement.of(UseStatements.LINE, UseStatements.FROM_LINES, parameters.toArray())
                .orderedBy("f.month desc, m.name, p.code, a.name")
                .sortable("maand", "f.month")
                .sortable("gemeente", "m.name")
                .sortable("aanbieder", "a.name")
                .sortable("product", "p.code")
                .sortable("clienten", "f.clients")
                .sortable("volume", "f.volume")
                .sortable("bedrag", "f.cents")
                .filter("maand", "to_char(f.month, 'YYYY-MM') = ?");
        return database.page(statement, query, UtilisationService::line);
    }

    @Override
    @Transactional
    @Right("monitoring.utilisation.view")
    public List<Integer> years() {
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.add(dueDates.today().getYear());
        years.addAll(database.list(
                UseStatements.YEARS,
                row -> row.integer("year"),
                ActorContext.current().requireCooperation()));
        return List.copyOf(years);
    }

    @Override
    @Transactional
    @Right("monitoring.utilisation.view")
    public UseNames names(UseFilter filter) {
        UUID cooperation = ActorContext.current().requireCooperation();
        return new UseNames(
                filter.municipality() == null ? "" : name(UseStatements.MUNICIPALITY_NAME, filter.municipality()),
                filter.category() == null ? "" : name(UseStatements.CATEGORY_NAME, cooperation, filter.category()),
                filter.product() == null ? "" : name(UseStatements.PRODUCT_NAME, cooperation, filter.product()),
                filter.provider() == null ? "" : name(UseStatements.PROVIDER_NAME, cooperation, filter.provider()));
    }

    private String name(String statement, Object... parameters) {
        return database.first(statement, row -> row.text("name"), parameters)
                .orElseThrow(() -> new NotFound("figures of " + List.of(parameters)));
    }

    /** Budgets beside figures; a budget without any use is a row of its own. */
    private List<UseRow> beside(List<UseRow> rows, String budgets, UseFilter filter) {
        String municipality = text(filter.municipality());
        String category = text(filter.category());
        record Budget(String key, String name, Money amount) {}
        Map<String, Budget> byKey = new LinkedHashMap<>();
        database.list(
                        budgets,
                        row -> new Budget(row.text("key"), row.text("name"), row.money("cents")),
                        ActorContext.current().requireCooperation(),
                        filter.year(),
                        municipality,
                        municipality,
                        category,
                        category)
                .forEach(budget -> byKey.put(budget.key(), budget));
        List<UseRow> all = new ArrayList<>();
        for (UseRow row : rows) {
            Budget budget = byKey.remove(row.key());
            all.add(budget == null ? row : row.against(budget.amount()));
        }
        byKey.values()
                .forEach(budget ->
                        all.add(UseRow.none(budget.name()).under(budget.key()).against(budget.amount())));
        return List.copyOf(all);
    }

    private static UseRow use(Row row) {
        return new UseRow(
                row.text("key"),
                row.text("code"),
                row.text("name"),
                null,
                row.money("cents"),
                row.money("gap"),
                row.money("expected"),
                row.number("volume"),
                row.number("delivered"),
                row.number("missing"),
                row.integer("providers"),
                row.integer("late_providers"));
    }

    private static MonthUse month(Row row, Month lastDue) {
        Month month = row.month("month");
        return new MonthUse(
                month,
                row.money("cents"),
                row.number("volume"),
                row.number("clients"),
                row.integer("expected"),
                row.integer("delivered"),
                month.compareTo(lastDue) <= 0);
    }

    private static UsedLine line(Row row) {
        return new UsedLine(
                row.month("month"),
                row.text("municipality"),
                row.text("provider"),
                row.text("code"),
                row.text("product"),
                row.text("unit"),
                row.integer("clients"),
                row.number("volume"),
                row.money("cents"),
                row.uuid("delivery_id"),
                row.uuid("line_id"),
                row.uuid("contract_id"),
                row.text("contract_number"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
