package nl.mgr.monitoring.internal.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mgr.kernel.Month;
import nl.mgr.platform.RowProblem;
import nl.mgr.platform.TableRow;
import org.jspecify.annotations.Nullable;

/** Reads one row: each cell by itself, then clients and volume together. */
final class RowReader {

    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\u0000].*|-(?![\\s\\d€]).*", Pattern.DOTALL);
    private static final Pattern MUNICIPALITY = Pattern.compile("(?:GM)?\\s*(\\d{1,4})");
    private static final long MOST_CLIENTS = 1_000_000;

    private final TableRow row;
    private final Map<DeliveryColumn, Integer> places;
    private final Map<DeliveryColumn, String> headers;
    private final List<RowProblem> problems = new ArrayList<>();

    RowReader(TableRow row, Map<DeliveryColumn, Integer> places, Map<DeliveryColumn, String> headers) {
        this.row = row;
        this.places = places;
        this.headers = headers;
    }

    List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    /** Empty when the row is of another month, so that comparing it with this month's contracts would mislead. */
    Optional<StagedLine> read(Month month) {
        boolean sameMonth = monthIs(month);
        String municipality = municipality();
        String product = text(DeliveryColumn.PRODUCT);
        Long clients = count(DeliveryColumn.CLIENTS, "clientsNegative", "clientsNotWhole");
        Long volume = count(DeliveryColumn.VOLUME, "volumeNegative", "volumeNotWhole");
        Long tariff = tariff();
        together(clients, volume);
        return sameMonth
                ? Optional.of(new StagedLine(
                        row.number(), municipality, product.toUpperCase(Locale.ROOT), clients, volume, tariff))
                : Optional.empty();
    }

    private boolean monthIs(Month month) {
        String text = text(DeliveryColumn.MONTH);
        if (text.isEmpty()) {
            return false;
        }
        Optional<Month> read = MonthText.parse(text);
        if (read.isEmpty()) {
            problem(DeliveryColumn.MONTH, "monthUnreadable", month.toString());
        } else if (!read.get().equals(month)) {
            problem(DeliveryColumn.MONTH, "otherMonth", month.toString());
        }
        return read.isPresent() && read.get().equals(month);
    }

    private String municipality() {
        String text = text(DeliveryColumn.MUNICIPALITY);
        if (text.isEmpty()) {
            return "";
        }
        Matcher code = MUNICIPALITY.matcher(text.toUpperCase(Locale.ROOT));
        if (!code.matches()) {
            problem(DeliveryColumn.MUNICIPALITY, "municipalityNoCode");
            return "";
        }
        return "0".repeat(4 - code.group(1).length()) + code.group(1);
    }

    private @Nullable Long count(DeliveryColumn column, String negative, String notWhole) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<Long> whole = Figures.number(text).flatMap(Figures::whole);
        if (whole.isEmpty() || (column == DeliveryColumn.CLIENTS && whole.get() > MOST_CLIENTS)) {
            problem(column, notWhole);
            return null;
        }
        if (whole.get() < 0) {
            problem(column, negative);
            return null;
        }
        return whole.get();
    }

    private @Nullable Long tariff() {
        String text = text(DeliveryColumn.TARIFF);
        if (text.isEmpty()) {
            return null;
        }
        Optional<BigDecimal> euros = Figures.number(text);
        Optional<Long> cents = euros.flatMap(Figures::cents);
        if (cents.isEmpty() || cents.get() < 0) {
            problem(DeliveryColumn.TARIFF, "tariffUnreadable");
            return null;
        }
        return cents.get();
    }

    private void together(@Nullable Long clients, @Nullable Long volume) {
        if (clients == null || volume == null) {
            return;
        }
        if (clients == 0 && volume > 0) {
            problem(DeliveryColumn.CLIENTS, "volumeWithoutClients", volume.toString());
        } else if (clients > volume) {
            problem(DeliveryColumn.CLIENTS, "moreClientsThanVolume", volume.toString());
        }
    }

    /** The cell; empty, with its problem, when it is missing or a formula. */
    private String text(DeliveryColumn column) {
        String cell = row.cell(places.getOrDefault(column, -1));
        if (cell.isEmpty()) {
            problem(column, "missingValue");
            return "";
        }
        if (FORMULA.matcher(cell).matches()) {
            problem(column, "formula");
            return "";
        }
        return cell;
    }

    private void problem(DeliveryColumn column, String rule, String... values) {
        problems.add(new RowProblem(
                row.number(),
                headers.getOrDefault(column, column.header()),
                row.cell(places.getOrDefault(column, -1)),
                rule,
                values));
    }
}
