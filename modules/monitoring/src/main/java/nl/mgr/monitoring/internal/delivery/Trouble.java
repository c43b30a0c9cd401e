package nl.mgr.monitoring.internal.delivery;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mgr.kernel.Money;
import nl.mgr.platform.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * A row that contracts don't explain, with what the database knows about it; turns into the one problem that helps its
 * sender most.
 *
 * @param municipality name, {@code null} when the code is unknown
 * @param municipalityEnd first day on which it no longer exists
 * @param agreedCents tariff of the month, {@code null} when there is none
 * @param otherTariffFrom from when the amount in the file is this line's tariff, {@code null} when it never is
 */
record Trouble(
        int row,
        LocalDate month,
        String municipalityCode,
        String productCode,
        @Nullable String municipality,
        @Nullable LocalDate municipalityEnd,
        @Nullable String successor,
        @Nullable String successorCode,
        boolean productKnown,
        boolean underContract,
        boolean productContracted,
        boolean lineFound,
        @Nullable Long agreedCents,
        @Nullable LocalDate otherTariffFrom) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy");

    /** @param products code to name, those of the provider's own contracts first */
    Optional<RowProblem> explain(ReadFile file, Map<String, String> products) {
        if (!municipalityCode.isEmpty() && municipality == null) {
            return Optional.of(problem(file, DeliveryColumn.MUNICIPALITY, "municipalityUnknown"));
        }
        if (municipality != null && municipalityEnd != null && !municipalityEnd.isAfter(month)) {
            return Optional.of(ended(file, municipality, municipalityEnd));
        }
        if (productCode.isEmpty()) {
            return Optional.empty();
        }
        if (!productKnown) {
            return Optional.of(unknownProduct(file, products));
        }
        if (!underContract) {
            return Optional.of(problem(file, DeliveryColumn.PRODUCT, "providerWithoutContract"));
        }
        if (!productContracted) {
            return Optional.of(problem(file, DeliveryColumn.PRODUCT, "productNotContracted", productCode));
        }
        if (municipality == null) {
            return Optional.empty();
        }
        return lineFound
                ? tariff(file)
                : Optional.of(problem(
                        file, DeliveryColumn.MUNICIPALITY, "municipalityNotContracted", municipality, productCode));
    }

    private RowProblem ended(ReadFile file, String name, LocalDate end) {
        return successor == null || successorCode == null
                ? problem(file, DeliveryColumn.MUNICIPALITY, "municipalityEnded", name, DAY.format(end))
                : problem(
                        file,
                        DeliveryColumn.MUNICIPALITY,
                        "municipalityMerged",
                        name,
                        DAY.format(end),
                        successor,
                        successorCode);
    }

    private RowProblem unknownProduct(ReadFile file, Map<String, String> products) {
        Collection<String> codes = products.keySet();
        return NearestCode.of(productCode, codes)
                .map(code ->
                        problem(file, DeliveryColumn.PRODUCT, "productMistyped", code, products.getOrDefault(code, "")))
                .orElseGet(() -> problem(file, DeliveryColumn.PRODUCT, "productUnknown"));
    }

    private Optional<RowProblem> tariff(ReadFile file) {
        if (agreedCents == null) {
            return Optional.of(problem(file, DeliveryColumn.TARIFF, "noTariff", productCode));
        }
        if (file.value(row, DeliveryColumn.TARIFF).isEmpty()) {
            return Optional.empty();
        }
        String agreed = amount(agreedCents);
        return Optional.of(
                otherTariffFrom == null
                        ? problem(file, DeliveryColumn.TARIFF, "tariffUnknown", agreed)
                        : problem(
                                file,
                                DeliveryColumn.TARIFF,
                                "tariffOfAnotherDate",
                                agreed,
                                DAY.format(otherTariffFrom)));
    }

    /** As it is typed in a file: 79,80. */
    private static String amount(long cents) {
        return Money.ofCents(cents).euros().toPlainString().replace('.', ',');
    }

    private RowProblem problem(ReadFile file, DeliveryColumn column, String rule, String... values) {
        return new RowProblem(row, file.header(column), file.value(row, column), rule, List.of(values));
    }
}
