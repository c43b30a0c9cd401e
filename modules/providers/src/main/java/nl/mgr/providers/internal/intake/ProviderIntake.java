package nl.mgr.providers.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import nl.mgr.platform.ImportColumn;
import nl.mgr.platform.ImportCounts;
import nl.mgr.platform.ImportKind;
import nl.mgr.platform.RowProblem;
import nl.mgr.providers.ProviderKind;
import nl.mgr.providers.internal.agb.AgbBook;

/** Care providers, known by their KvK number: what the register does not have is registered, what differs is changed. */
@ApplicationScoped
class ProviderIntake implements ImportKind {

    private static final String EIGHT_DIGITS = "[0-9]{8}";
    private static final int LONGEST = 200;
    private static final int LONGEST_NUMBER = 20;

    @Inject
    private Database database;

    @Inject
    private AgbBook registrations;

    @Inject
    private Clock clock;

    /** A provider with another code. */
    private record Moved(UUID provider, String code) {}

    @Override
    public String id() {
        return "aanbieders";
    }

    @Override
    public String module() {
        return "providers";
    }

    @Override
    public String right() {
        return "providers.provider.change";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.code("kvk", EIGHT_DIGITS, "noKvk", "90000001"),
                ImportColumn.text("nummer", LONGEST_NUMBER, "901"),
                ImportColumn.text("naam", LONGEST, "Voorbeeldzorg"),
                ImportColumn.text("statutaire naam", LONGEST, "Stichting Voorbeeldzorg"),
                ImportColumn.code("agb", EIGHT_DIGITS, "noAgb", "65000001"),
                ImportColumn.choice(
                        "soort",
                        Stream.of(ProviderKind.values()).map(ProviderKind::code).toList(),
                        ProviderKind.INSTITUTION.code()),
                ImportColumn.day("vanaf", "01-01-2027"),
                ImportColumn.day("tot en met", "").optional());
    }

    @Override
    public void check(UUID run, Consumer<RowProblem> faults) {
        database.list(ProviderIntakeStatements.KVK_TWICE, row -> twice(row, "kvk", "kvkTwice"), run)
                .forEach(faults);
        database.list(ProviderIntakeStatements.GONE, row -> taken(row, "kvk", "gone"), run)
                .forEach(faults);
        database.list(ProviderIntakeStatements.AGB_TWICE, row -> twice(row, "agb", "agbTwice"), run)
                .forEach(faults);
        database.list(
                        ProviderIntakeStatements.AGB_TAKEN,
                        row -> taken(row, "agb", "agbTaken"),
                        run,
                        LocalDate.now(clock))
                .forEach(faults);
        database.list(ProviderIntakeStatements.NUMBER_TWICE, row -> twice(row, "nummer", "numberTwice"), run)
                .forEach(faults);
        database.list(ProviderIntakeStatements.NUMBER_TAKEN, row -> taken(row, "nummer", "numberTaken"), run)
                .forEach(faults);
        database.list(
                        ProviderIntakeStatements.THROUGH_BEFORE_FROM,
                        row -> new RowProblem(
                                row.integer("row_number"), "tot en met", row.text("value"), "throughBeforeFrom"),
                        run)
                .forEach(faults);
    }

    private static RowProblem twice(Row row, String column, String rule) {
        return new RowProblem(
                row.integer("row_number"), column, row.text("value"), rule, String.valueOf(row.integer("first_row")));
    }

    private static RowProblem taken(Row row, String column, String rule) {
        return new RowProblem(
                row.integer("row_number"), column, row.text("value"), rule, row.text("name"), row.text("kvk_number"));
    }

    @Override
    public ImportCounts count(UUID run) {
        return database.first(
                        ProviderIntakeStatements.COUNT,
                        row -> new ImportCounts(
                                row.number("fresh"),
                                row.number("changed"),
                                row.number("total") - row.number("fresh") - row.number("changed")),
                        run)
                .orElseThrow();
    }

    @Override
    public void apply(UUID run) {
        List<Moved> moved =
                database.list(ProviderIntakeStatements.MOVED, row -> new Moved(row.uuid("id"), row.text("agb")), run);
        registrations.replace(
                moved.stream().map(Moved::provider).toList(),
                moved.stream().map(Moved::code).toList());
        database.update(ProviderIntakeStatements.CHANGE, run);
        database.update(
                ProviderIntakeStatements.REGISTER, run, ActorContext.current().requireCooperation());
        registrations.first();
    }
}
