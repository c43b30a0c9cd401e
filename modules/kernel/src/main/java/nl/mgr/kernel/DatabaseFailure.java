package nl.mgr.kernel;

import java.sql.SQLException;

/** The database refused or could not be reached; the SQL state tells which. */
public class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;

    public DatabaseFailure(String what, SQLException cause) {
        super(what + ": " + cause.getMessage(), cause);
        this.sqlState = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /** Five characters as in the SQL standard, e.g. {@code 23P01} for a period that overlaps; empty when unknown. */
    public String sqlState() {
        return sqlState;
    }
}
