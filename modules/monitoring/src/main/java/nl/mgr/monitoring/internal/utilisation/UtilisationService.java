package nl.mgr.monitoring.internal.utilisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import nl.mgr.monitoring.UseFigures;
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
    public UseFigures figures(UseGroup group, UseFilter filter) {
        boolean budgeted = filter.product() == null && filter.provider() == null;
        return switch (group) {
            case PRODUCT -> read(UseStatements.BY_PRODUCT, filter);
            case PROVIDER -> read(UseStatements.BY_PROVIDER, filter);
            case CATEGORY -> {
                UseFigures read = read(UseStatements.BY_CATEGORY, filter);
                yield budgeted ? beside(read, UseStatements.BUDGETS_BY_CATEGORY, filter) : read;
            }
            case MUNICIPALITY -> {
                UseFigures read = read(UseStatements.BY_MUNICIPALITY, filter);
                yield budgeted ? beside(read, UseStatements.BUDGETS_BY_MUNICIPALITY, filter) : read;
            }
        };
    }

    private UseFigures read(String statement, UseFilter filter) {
        LocalDate first = LocalDate.of(filter.year(), 1, 1);
        LocalDate past = first.plusYears(1);
        List<LocalDate> firsts = Stream.iterate(first, past::isAfter, month -> month.plusMonths(1))
                .toList();
        UUID cooperation = ActorContext.current().requireCooperation();
        WholeYear whole = new WholeYear(filter.year(), dueDates.lastDue(), dueDates.today());
        Parameters parameters = new Parameters(filter)
                .with(firsts, cooperation, past, first)
                .narrowed()
                .with(cooperation, filter.year())
                .narrowed()
                .with(whole.due())
                .ofCategory()
                .with(cooperation);
        List<UseRow> rows = database
                .list(
                        statement,
                        row -> row.optionalText("key") == null ? whole.read(row) : use(row),
                        parameters.inOrder())
                .stream()
                .flatMap(Optional::stream)
                .toList();
        return new UseFigures(rows, whole.months(), whole.years());
    }

    @Override
    @Transactional
    @Right("monitoring.utilisation.view")
    public Page<UsedLine> lines(UseFilter filter, @Nullable Month month, ListQuery query) {
        LocalDate first = LocalDate.of(filter.year(), 1, 1);
        Parameters parameters = new Parameters(filter)
                .with(
                        ActorContext.current().requireCooperation(),
                        month == null ? first : month.firstDay(),
                        month == null ? first.plusYears(1) : month.plus(1).firstDay())
                .narrowed()
                .ofCategory();
        ListStatement statement = ListStatement.of(UseStatements.LINE, UseStatements.FROM_LINES, parameters.inOrder())
                .orderedBy("f.month desc, m.name, p.code, a.name")
                .sortable("maand", "f.month")
                .sortable("gemeente", "m.name")
                .sortable("aanbieder", "a.name")
                .sortable("product", "p.code")
                .sortable("clienten", "f.clients")
                .sortable("volume", "f.volume")
                .sortable("bedrag", "f.cents")
                .contains("zoekAanbieder", "a.name ilike ?")
                .contains("zoekProduct", "p.code || ' ' || p.name ilike ?");
        return database.page(statement, query, UtilisationService::line);
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
    private UseFigures beside(UseFigures figures, String budgets, UseFilter filter) {
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
        for (UseRow row : figures.rows()) {
            Budget budget = byKey.remove(row.key());
            all.add(budget == null ? row : row.against(budget.amount()));
        }
        byKey.values()
                .forEach(budget ->
                        all.add(UseRow.none(budget.name()).under(budget.key()).against(budget.amount())));
        return new UseFigures(all, figures.months(), figures.years());
    }

    private static Optional<UseRow> use(Row row) {
        return Optional.of(new UseRow(
                row.text("key"),
                row.text("code"),
                row.text("name"),
                null,
                row.money("cents"),
                row.money("gap"),
                row.money("expected"),
                row.number("delivered"),
                row.number("missing"),
                row.integer("providers"),
                row.integer("late_providers")));
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
