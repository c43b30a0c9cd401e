package nl.mgr.kernel;

import java.sql.SQLException;
import java.util.regex.Pattern;

/** The database refused or could not be reached; the SQL state tells which. */
public class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    /** Connection failures, and the states in which PostgreSQL takes no connections or drops them. */
    private static final Pattern OUTAGE = Pattern.compile("08...|57P0[123]");

    private final String sqlState;

    public DatabaseFailure(String what, SQLException cause) {
        super(what + ": " + cause.getMessage(), cause);
        this.sqlState = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /** Whether this or what caused it says that the database is away or on its way up or down: it passes by itself. */
    public static boolean isOutage(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql
                    && sql.getSQLState() != null
                    && OUTAGE.matcher(sql.getSQLState()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Five characters as in the SQL standard, e.g. {@code 23P01} for a period that overlaps; empty when unknown. */
    public String sqlState() {
        return sqlState;
    }
}
