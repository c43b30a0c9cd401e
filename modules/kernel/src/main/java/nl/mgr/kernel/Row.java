package nl.mgr.kernel;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The current row of a query, read by column name. The plain readers refuse a null; the {@code optional} ones give it. */
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public UUID uuid(String column) {
        return need(column, optionalUuid(column));
    }

    public @Nullable UUID optionalUuid(String column) {
        return get(column, UUID.class);
    }

    public String text(String column) {
        return need(column, optionalText(column));
    }

    public @Nullable String optionalText(String column) {
        return get(column, String.class);
    }

    public byte[] bytes(String column) {
        return need(column, get(column, byte[].class));
    }

    public long number(String column) {
        return need(column, optionalNumber(column));
    }

    public @Nullable Long optionalNumber(String column) {
        Object value = get(column, Object.class);
        return value instanceof Number number ? Long.valueOf(number.longValue()) : null;
    }

    /** An array of numbers, in which some may be missing. */
    public List<@Nullable Long> numbers(String column) {
        try {
            return Arrays.asList((Long[]) need(column, get(column, Array.class)).getArray());
        } catch (SQLException e) {
            throw new DatabaseFailure("column " + column, e);
        }
    }

    public int integer(String column) {
        return Math.toIntExact(number(column));
    }

    public boolean flag(String column) {
        return need(column, get(column, Boolean.class));
    }

    public Money money(String column) {
        return Money.ofCents(number(column));
    }

    public @Nullable Money optionalMoney(String column) {
        Long cents = optionalNumber(column);
        return cents == null ? null : Money.ofCents(cents);
    }

    public BigDecimal decimal(String column) {
        return need(column, get(column, BigDecimal.class));
    }

    public LocalDate date(String column) {
        return need(column, optionalDate(column));
    }

    public @Nullable LocalDate optionalDate(String column) {
        return get(column, LocalDate.class);
    }

    public Month month(String column) {
        return new Month(date(column));
    }

    public Instant instant(String column) {
        return need(column, optionalInstant(column));
    }

    public @Nullable Instant optionalInstant(String column) {
        OffsetDateTime time = get(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** Columns {@code <prefix>_from} and {@code <prefix>_until}. */
    public Period period(String fromColumn, String untilColumn) {
        return new Period(date(fromColumn), optionalDate(untilColumn));
    }

    private <T> @Nullable T get(String column, Class<T> type) {
        try {
            return type == Object.class ? type.cast(result.getObject(column)) : result.getObject(column, type);
        } catch (SQLException e) {
            throw new DatabaseFailure("column " + column, e);
        }
    }

    private static <T> T need(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " is empty");
        }
        return value;
    }
}
