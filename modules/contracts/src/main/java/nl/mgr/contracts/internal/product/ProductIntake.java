package nl.mgr.contracts.internal.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.mgr.contracts.FundingVariant;
import nl.mgr.contracts.Unit;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Row;
import nl.mgr.platform.ImportColumn;
import nl.mgr.platform.ImportCounts;
import nl.mgr.platform.ImportKind;
import nl.mgr.platform.RowProblem;

/** Products of the catalogue: new ones are added, those that are there can be closed and never become another. */
@ApplicationScoped
class ProductIntake implements ImportKind {

    private static final int LONGEST_NAME = 200;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    public String id() {
        return "producten";
    }

    @Override
    public String module() {
        return "contracts";
    }

    @Override
    public String right() {
        return "contracts.product.change";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.code("code", "[0-9]{2}[0-9A-Z]{3}", "noProductCode", "45X99"),
                ImportColumn.text("naam", LONGEST_NAME, "Voorbeeldproduct"),
                ImportColumn.choice("wet", codes(Stream.of(LegalDomain.values()).map(LegalDomain::code)), "jeugd"),
                ImportColumn.choice("eenheid", codes(Stream.of(Unit.values()).map(Unit::code)), "uur"),
                ImportColumn.choice(
                        "bekostiging",
                        codes(Stream.of(FundingVariant.values()).map(FundingVariant::code)),
                        "inspanning"),
                ImportColumn.day("vanaf", "01-01-2027"),
                ImportColumn.day("tot en met", "").optional());
    }

    private static List<String> codes(Stream<String> codes) {
        return codes.toList();
    }

    @Override
    public void check(UUID run, Consumer<RowProblem> faults) {
        database.list(
                        ProductIntakeStatements.CATEGORY,
                        row -> problem(row, "code", "noCategory", row.text("category"), row.text("domain")),
                        run)
                .forEach(faults);
        database.list(
                        ProductIntakeStatements.THROUGH_BEFORE_FROM,
                        row -> problem(row, "tot en met", "lastBeforeFirst"),
                        run)
                .forEach(faults);
        database.list(
                        ProductIntakeStatements.TWICE,
                        row -> problem(row, "code", "codeTwice", String.valueOf(row.integer("first_row"))),
                        run)
                .forEach(faults);
        database.list(ProductIntakeStatements.TAKEN, row -> problem(row, "code", "codeTaken", row.text("since")), run)
                .forEach(faults);
        database.list(
                        ProductIntakeStatements.DIFFERS,
                        row -> problem(row, "code", "productDiffers", row.text("since")),
                        run)
                .forEach(faults);
        database.list(
                        ProductIntakeStatements.CLOSING,
                        row -> problem(row, "tot en met", "closedInThePast"),
                        run,
                        LocalDate.now(clock))
                .forEach(faults);
    }

    private static RowProblem problem(Row row, String column, String rule, String... words) {
        return new RowProblem(row.integer("row_number"), column, row.text("value"), rule, words);
    }

    @Override
    public ImportCounts count(UUID run) {
        return database.first(
                        ProductIntakeStatements.COUNT,
                        row -> new ImportCounts(
                                row.number("fresh"),
                                row.number("changed"),
                                row.number("total") - row.number("fresh") - row.number("changed")),
                        run)
                .orElseThrow();
    }

    @Override
    public void apply(UUID run) {
        database.update(ProductIntakeStatements.CLOSE, run);
        database.update(ProductIntakeStatements.ADD, run, ActorContext.current().requireCooperation());
    }
}
