package nl.mgr.contracts.internal.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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

    /** Contracts with a row that could not be read: what is missing in them is not their fault. */
    private final Set<String> spoiled = new HashSet<>();

    Sheet(Table table, Lookups lookups) {
        table.rows().forEach(row -> read(new SheetRow(table, row, problems), row, lookups));
        byNumber.forEach((number, contract) -> {
            if (!spoiled.contains(number)) {
                contract.check(lookups.participation(), problems);
            }
        });
    }

    private void read(SheetRow cells, TableRow row, Lookups lookups) {
        int before = problems.size();
        String number = cells.text("contract");
        SheetContract.Head head = cells.head(lookups.providers());
        ProductRow product = cells.product(lookups.products());
        UUID municipality = cells.municipality(lookups.municipalities());
        SheetContract.Price price = cells.price();
        if (problems.size() > before || head == null || product == null || municipality == null || price == null) {
            spoiled.add(number);
            return;
        }
        SheetContract contract =
                byNumber.computeIfAbsent(number, fresh -> new SheetContract(fresh, row.number(), head));
        if (!contract.head().equals(head)) {
            problems.add(new RowProblem(
                    row.number(), "contract", number, "headDiffers", String.valueOf(contract.firstRow())));
            spoiled.add(number);
            return;
        }
        LocalDate first = head.period().from();
        if (!product.period().contains(first)) {
            problems.add(new RowProblem(row.number(), "product", product.code(), "productClosed", first.toString()));
            spoiled.add(number);
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

    /** Numbers of contracts with a row that could not be read. */
    Set<String> spoiled() {
        return Set.copyOf(spoiled);
    }

    /** First row of a contract, to point at. */
    int firstRow(String number) {
        return Objects.requireNonNull(byNumber.get(number)).firstRow();
    }
}
