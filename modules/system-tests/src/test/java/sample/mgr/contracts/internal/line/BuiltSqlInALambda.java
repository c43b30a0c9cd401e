package sample.mgr.contracts.internal.line;

import java.util.function.Supplier;
import nl.mgr.kernel.Database;

/** Puts a value into SQL that a lambda runs. */
public class BuiltSqlInALambda {

    public Supplier<Long> count(Database database, String table) {
        String sql = "select count(*) as total from " + table;
        return () -> database.number(sql);
    }
}
