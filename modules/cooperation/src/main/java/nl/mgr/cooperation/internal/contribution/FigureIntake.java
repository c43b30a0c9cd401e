package nl.mgr.cooperation.internal.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.mgr.cooperation.FigureKind;
import nl.mgr.cooperation.internal.contribution.FigureReader.Wanted;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Row;
import nl.mgr.platform.ImportColumn;
import nl.mgr.platform.ImportCounts;
import nl.mgr.platform.ImportKind;
import nl.mgr.platform.RowProblem;
import org.jspecify.annotations.Nullable;

/** Figures by which costs are shared, from a file: what no module knows by itself. */
@ApplicationScoped
class FigureIntake implements ImportKind {

    private static final int LONGEST_SOURCE = 200;

    @Inject
    private Database database;

    @Inject
    private FigureReader figures;

    @Inject
    private FigurePlaces places;

    @Inject
    private OpenYears years;

    @Override
    public String id() {
        return "kengetallen";
    }

    @Override
    public String module() {
        return "cooperation";
    }

    @Override
    public String right() {
        return "cooperation.budget.change";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.code("jaar", "20[1-9][0-9]", "noFigureYear", "2026"),
                ImportColumn.choice(
                        "soort",
                        Stream.of(FigureKind.values()).map(FigureKind::code).toList(),
                        "clienten"),
                ImportColumn.choice(
                                "wet",
                                Stream.of(LegalDomain.values())
                                        .map(LegalDomain::code)
                                        .toList(),
                                "jeugd")
                        .optional(),
                ImportColumn.code("gemeente", "[0-9]{4}", "noMunicipalityCode", "0221"),
                ImportColumn.code("cijfer", "[0-9]{1,12}", "noFigure", "1250"),
                ImportColumn.choice("zekerheid", List.of("bekend", "aanname"), "bekend"),
                ImportColumn.text("bron", LONGEST_SOURCE, "Jaarrekening 2026"));
    }

    @Override
    public void check(UUID run, Consumer<RowProblem> faults) {
        List<Integer> asked = database.list(FigureIntakeStatements.YEARS, row -> row.integer("year"), run);
        asked.forEach(years::alone);
        tell(FigureIntakeStatements.INHABITANTS_BY_LAW, "wet", "inhabitantsHaveNoLaw", faults, run);
        tell(FigureIntakeStatements.UNKNOWN, "gemeente", "municipalityUnknown", faults, run);
        tell(FigureIntakeStatements.CLOSED, "jaar", "figureYearClosed", faults, run, cooperation());
        database.list(
                        FigureIntakeStatements.TWICE,
                        row -> problem(row, "gemeente", "figureTwice", String.valueOf(row.integer("first_row"))),
                        run)
                .forEach(faults);
        for (int year : asked) {
            List<UUID> there = places.of(year).stream().map(place -> place.id()).toList();
            database.list(
                            FigureIntakeStatements.ELSEWHERE,
                            row -> problem(row, "gemeente", "figureElsewhere", String.valueOf(year)),
                            run,
                            year,
                            there)
                    .forEach(faults);
        }
        for (Wanted wanted : wanted(run)) {
            tell(
                    FigureIntakeStatements.SUPPLIED,
                    "cijfer",
                    "figureSupplied",
                    faults,
                    run,
                    wanted.kind().code(),
                    wanted.year(),
                    wanted.domain(),
                    List.copyOf(figures.supplied(wanted).keySet()));
        }
    }

    private void tell(
            String sql, String column, String rule, Consumer<RowProblem> faults, @Nullable Object... parameters) {
        database.list(sql, row -> problem(row, column, rule), parameters).forEach(faults);
    }

    private static RowProblem problem(Row row, String column, String rule, String... words) {
        return new RowProblem(row.integer("row_number"), column, row.text("value"), rule, words);
    }

    private List<Wanted> wanted(UUID run) {
        return database.list(
                FigureIntakeStatements.WANTED,
                row -> {
                    String domain = row.optionalText("domain");
                    return new Wanted(
                            FigureKind.of(row.text("kind")),
                            row.integer("year"),
                            domain == null ? null : LegalDomain.of(domain));
                },
                run);
    }

    @Override
    public ImportCounts count(UUID run) {
        return database.first(
                        FigureIntakeStatements.COUNT,
                        row -> new ImportCounts(
                                row.number("fresh"),
                                row.number("changed"),
                                row.number("total") - row.number("fresh") - row.number("changed")),
                        run,
                        cooperation())
                .orElseThrow();
    }

    @Override
    public void apply(UUID run) {
        database.update(FigureIntakeStatements.APPLY, run, cooperation());
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
