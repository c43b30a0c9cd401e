package nl.mgr.kernel;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.mgr.kernel.internal.scope.TransactionScope;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL for lists, reports and bulk work, in the current transaction and under its actor's scope, on the same
 * connection as JPA. SQL is a constant of the program; values are parameters. A {@code null} parameter, a
 * {@link Money}, {@link Month}, {@link LegalDomain}, {@link Subject}, {@link Instant} and a list of ids (as
 * {@code uuid[]}) or texts (as {@code text[]}) are understood.
 */
@DataSourceDefinition(
        name = Database.POOL,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=mgr.db.url}",
        user = "${MPCONFIG=mgr.db.app.user}",
        password = "${MPCONFIG=mgr.db.app.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 32,
        properties = {
            // rows of a batch become few statements: what follows a statement (the search, the history) runs as few
            // times
            "reWriteBatchedInserts=true",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.fail-all-connections=true"
        })
@ApplicationScoped
public class Database {

    /** Name of the pool in every deployment. */
    public static final String POOL = "java:app/jdbc/mgr";

    private static final String ALONE =
            "select 1::bigint as total from (select pg_advisory_xact_lock(hashtextextended(?, 0))) as turn";

    private static final int FETCHED_AT_ONCE = 500;

    @Resource(lookup = POOL)
    private DataSource pool;

    /** Work on the connection itself, e.g. {@code COPY}. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        T on(Connection connection) throws SQLException;
    }

    /** @throws IllegalStateException outside a transaction or when nobody acts */
    public <T extends @Nullable Object> T work(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            TransactionScope.enter(connection);
            return work.on(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure("database", e);
        }
    }

    public <R> List<R> list(String sql, Function<Row, R> mapper, @Nullable Object... parameters) {
        return work(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, parameters);
                try (ResultSet result = statement.executeQuery()) {
                    Row row = new Row(result);
                    List<R> rows = new ArrayList<>();
                    while (result.next()) {
                        rows.add(mapper.apply(row));
                    }
                    return rows;
                }
            }
        });
    }

    public <R> Optional<R> first(String sql, Function<Row, R> mapper, @Nullable Object... parameters) {
        return list(sql, mapper, parameters).stream().findFirst();
    }

    /**
     * Reads rows one by one, some hundred in memory at a time, for tables of any length.
     *
     * @param use takes the rows; they are there until it returns
     */
    public <R> void walk(
            String sql, Function<Row, R> mapper, Consumer<Iterator<R>> use, @Nullable Object... parameters) {
        work(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(FETCHED_AT_ONCE);
                bind(statement, parameters);
                try (ResultSet result = statement.executeQuery()) {
                    use.accept(new Rows<>(result, mapper));
                    return true;
                }
            }
        });
    }

    /** The single number a query gives; zero when it gives none. Its column is called {@code total}. */
    public long number(String sql, @Nullable Object... parameters) {
        return first(sql, row -> row.number("total"), parameters).orElse(0L);
    }

    /** @return the number of rows touched */
    public int update(String sql, @Nullable Object... parameters) {
        return work(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, parameters);
                return statement.executeUpdate();
            }
        });
    }

    /** The same statement for many rows, in one round trip per thousand. */
    public void batch(String sql, Collection<@Nullable Object[]> rows) {
        work(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int waiting = 0;
                for (@Nullable Object[] row : rows) {
                    bind(statement, row);
                    statement.addBatch();
                    if (++waiting % 1000 == 0) {
                        statement.executeBatch();
                    }
                }
                statement.executeBatch();
                return waiting;
            }
        });
    }

    /**
     * Why the current transaction changes what it changes, in the words of whoever decided it. The audit trail keeps it
     * with every line that is written from here on, so it is told before the first change.
     */
    public void because(String reason) {
        first("select set_config('mgr.reason', ?, true) as reason", row -> row.text("reason"), reason);
    }

    public <R> Page<R> page(ListStatement statement, ListQuery query, Function<Row, R> mapper) {
        List<@Nullable Object> parameters = statement.parameters(query);
        List<@Nullable Object> paged = new ArrayList<>(parameters);
        paged.add((long) query.size());
        paged.add((long) query.first());
        if (statement.isCountedAlong()) {
            AtomicLong total = new AtomicLong(-1);
            List<R> rows = list(
                    statement.rowsSql(query),
                    row -> {
                        total.set(row.number("rows_of_all"));
                        return mapper.apply(row);
                    },
                    paged.toArray());
            if (!rows.isEmpty()) {
                return new Page<>(rows, total.get());
            }
        }
        long total = number(statement.countSql(query), parameters.toArray());
        return new Page<>(list(statement.rowsSql(query), mapper, paged.toArray()), total);
    }

    /**
     * Of two that work on the same thing at once the second waits here, until the transaction of the first has ended.
     *
     * @param kind of thing
     * @param thing which one
     */
    public void alone(String kind, Object thing) {
        number(ALONE, kind + " " + thing);
    }

    /** The rows of a result that is being read; it looks one row ahead. */
    private static final class Rows<R> implements Iterator<R> {

        private final ResultSet result;
        private final Row row;
        private final Function<Row, R> mapper;
        private boolean waiting;

        Rows(ResultSet result, Function<Row, R> mapper) {
            this.result = result;
            this.row = new Row(result);
            this.mapper = mapper;
        }

        @Override
        public boolean hasNext() {
            try {
                waiting = waiting || result.next();
                return waiting;
            } catch (SQLException e) {
                throw new DatabaseFailure("database", e);
            }
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException("all rows were read");
            }
            waiting = false;
            return mapper.apply(row);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            bindOne(statement, i + 1, parameters[i]);
        }
    }

    private static void bindOne(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.NULL);
        } else if (value instanceof Money money) {
            statement.setLong(at, money.cents());
        } else if (value instanceof Month month) {
            statement.setDate(at, Date.valueOf(month.firstDay()));
        } else if (value instanceof LocalDate date) {
            statement.setObject(at, date);
        } else if (value instanceof Instant instant) {
            statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof LegalDomain domain) {
            statement.setString(at, domain.code());
        } else if (value instanceof Subject || value instanceof Enum<?>) {
            statement.setString(at, value.toString());
        } else if (value instanceof Collection<?> many) {
            statement.setArray(at, statement.getConnection().createArrayOf(elements(many), many.toArray()));
        } else {
            statement.setObject(at, value);
        }
    }

    private static String elements(Collection<?> many) {
        if (many.stream().allMatch(UUID.class::isInstance)) {
            return "uuid";
        }
        return many.stream().allMatch(LocalDate.class::isInstance) ? "date" : "text";
    }
}
