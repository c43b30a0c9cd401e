package nl.mgr.contracts.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.mgr.contracts.ContractImport;
import nl.mgr.contracts.ContractImport.ImportedContract;
import nl.mgr.contracts.Products;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.Participations;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Row;
import nl.mgr.platform.ImportColumn;
import nl.mgr.platform.ImportCounts;
import nl.mgr.platform.ImportKind;
import nl.mgr.platform.RowProblem;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableRow;
import nl.mgr.providers.Providers;

/**
 * Contracts as another system kept them: one row per contract, product, municipality and tariff. A contract is a tree of
 * rows, so it is put together and judged in memory; a number that is known must say the same.
 */
@ApplicationScoped
class ContractIntake implements ImportKind {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TITLE = 200;
    private static final String AMOUNT = "(?:€\\s*)?[-−]?\\d[\\d.]*(?:,\\d{1,2})?";

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.text("contract", LONGEST_NUMBER, "J-2027-001"),
            ImportColumn.text("titel", LONGEST_TITLE, "Voorbeeldcontract"),
            ImportColumn.text("aanbieder", LONGEST_NUMBER, "017"),
            ImportColumn.day("van", "01-01-2027"),
            ImportColumn.day("tot en met", "31-12-2028").optional(),
            ImportColumn.choice("status", List.of("concept", "getekend"), "getekend"),
            ImportColumn.code("product", "[0-9]{2}[0-9A-Z]{3}", "noProductCode", "45A04"),
            ImportColumn.text("gemeente", LONGEST_TITLE, "Duiven"),
            ImportColumn.code("tarief", AMOUNT, "noAmount", "84,60"),
            ImportColumn.day("tarief vanaf", "01-01-2027"),
            ImportColumn.day("tarief tot en met", "").optional());

    static final List<String> NAMES = COLUMNS.stream().map(ImportColumn::name).toList();

    /** A cell that could not be read is empty here, and has its fault already. */
    private static final String STAGED = "select row_number, "
            + String.join(", ", NAMES.stream().map(ContractIntake::cell).toList())
            + " from platform.import_row_ref where run_id = ? order by row_number";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private Providers providers;

    @Inject
    private Products products;

    @Inject
    private Municipalities municipalities;

    @Inject
    private Participations participations;

    @Inject
    private KnownContracts known;

    @Inject
    private ContractImport imports;

    /** A file as it is held beside what is there. */
    private record Judged(Table table, Sheet sheet, Map<String, Set<KnownContracts.Line>> there) {}

    private static String cell(String column) {
        return "coalesce(cells ->> '" + column + "', '') as \"" + column + "\"";
    }

    @Override
    public String id() {
        return "contracten";
    }

    @Override
    public String module() {
        return "contracts";
    }

    @Override
    public String right() {
        return "contracts.contract.change";
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    private Judged judged(UUID run) {
        Table table = new Table(NAMES, database.list(STAGED, ContractIntake::row, run));
        Sheet sheet = new Sheet(table, lookups());
        List<String> numbers =
                sheet.contracts().stream().map(ImportedContract::number).toList();
        return new Judged(table, sheet, known.of(numbers));
    }

    private static TableRow row(Row row) {
        return new TableRow(
                row.integer("row_number"), NAMES.stream().map(row::text).toList());
    }

    private Sheet.Lookups lookups() {
        Map<String, UUID> byNumber = new HashMap<>();
        providers.all().forEach(provider -> byNumber.put(provider.number(), provider.id()));
        Map<String, UUID> byName = new HashMap<>();
        municipalities
                .participants(LocalDate.now(clock))
                .forEach(municipality -> byName.put(municipality.name().toLowerCase(Locale.ROOT), municipality.id()));
        return new Sheet.Lookups(
                byNumber, products.find(ListQuery.everything()).rows(), byName, participations.spans("contracts"));
    }

    @Override
    public void check(UUID run, Consumer<RowProblem> faults) {
        Judged judged = judged(run);
        judged.sheet().problems().forEach(faults);
        Set<String> spoiled = new HashSet<>(judged.sheet().spoiled());
        judged.sheet().contracts().stream()
                .filter(contract -> !spoiled.contains(contract.number()) && differs(judged, contract))
                .map(contract -> new RowProblem(
                        judged.sheet().firstRow(contract.number()), "contract", contract.number(), "contractExists"))
                .forEach(faults);
    }

    private static boolean differs(Judged judged, ImportedContract contract) {
        Set<KnownContracts.Line> there = judged.there().get(contract.number());
        return there != null && !there.equals(KnownContracts.lines(contract));
    }

    @Override
    public ImportCounts count(UUID run) {
        Judged judged = judged(run);
        int column = judged.table().column("contract");
        long same = judged.table().rows().stream()
                .filter(row -> judged.there().containsKey(row.cell(column)))
                .count();
        return new ImportCounts(judged.table().rows().size() - same, 0, same);
    }

    @Override
    public void apply(UUID run) {
        Judged judged = judged(run);
        Stream<ImportedContract> fresh = judged.sheet().contracts().stream()
                .filter(contract -> !judged.there().containsKey(contract.number()));
        imports.run("import", new ArrayList<>(fresh.toList()));
    }
}
