package nl.mgr.contracts.internal.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.contracts.ContractFiles;
import nl.mgr.contracts.ContractImport.ImportedContract;
import nl.mgr.contracts.ProductRow;
import nl.mgr.cooperation.ParticipationSpan;
import nl.mgr.platform.RowProblem;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableRow;

/** The rows of a file, read into contracts; what cannot be read is a problem of its row. */
final class Sheet {

    /**
     * What the cells are looked up in.
     *
     * @param providers by number
     * @param municipalities by name in small letters
     */
    record Lookups(
            Map<String, UUID> providers,
            List<ProductRow> products,
            Map<String, UUID> municipalities,
            List<ParticipationSpan> participation) {}

    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<String, SheetContract> byNumber = new LinkedHashMap<>();

    Sheet(Table table, Lookups lookups) {
        ContractFiles.COLUMNS.stream()
                .filter(column -> table.column(column) < 0)
                .forEach(column -> problems.add(new RowProblem(1, column, "", "missingColumn")));
        if (table.rows().isEmpty()) {
            problems.add(new RowProblem(1, "", "", "noRows"));
        }
        if (problems.isEmpty()) {
            table.rows().forEach(row -> read(new SheetRow(table, row, problems), row, lookups));
            byNumber.values().forEach(contract -> contract.check(lookups.participation(), problems));
        }
    }

    private void read(SheetRow cells, TableRow row, Lookups lookups) {
        int before = problems.size();
        String number = cells.text("contract");
        SheetContract.Head head = cells.head(lookups.providers());
        ProductRow product = cells.product(lookups.products());
        UUID municipality = cells.municipality(lookups.municipalities());
        SheetContract.Price price = cells.price();
        if (problems.size() > before || head == null || product == null || municipality == null || price == null) {
            return;
        }
        SheetContract contract =
                byNumber.computeIfAbsent(number, fresh -> new SheetContract(fresh, row.number(), head));
        if (!contract.head().equals(head)) {
            problems.add(new RowProblem(
                    row.number(), "contract", number, "headDiffers", String.valueOf(contract.firstRow())));
            return;
        }
        LocalDate first = head.period().from();
        if (!product.period().contains(first)) {
            problems.add(new RowProblem(row.number(), "product", product.code(), "productClosed", first.toString()));
            return;
        }
        contract.add(row.number(), product, cells.text("gemeente"), municipality, price);
    }

    /** Nothing to be relied upon when there are {@link #problems}. */
    List<ImportedContract> contracts() {
        return byNumber.values().stream().map(SheetContract::imported).toList();
    }

    /** By row. */
    List<RowProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(RowProblem::row))
                .toList();
    }

    /** A problem for each contract of the file whose number is in use. */
    List<RowProblem> taken(List<String> numbers) {
        Set<String> inUse = Set.copyOf(numbers);
        return byNumber.entrySet().stream()
                .filter(entry -> inUse.contains(entry.getKey()))
                .map(entry -> new RowProblem(entry.getValue().firstRow(), "contract", entry.getKey(), "contractExists"))
                .toList();
    }
}
