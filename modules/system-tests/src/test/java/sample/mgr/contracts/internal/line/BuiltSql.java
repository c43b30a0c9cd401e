package sample.mgr.contracts.internal.line;

import java.util.List;
import nl.mgr.kernel.Database;

/** Puts a value into the SQL. */
public class BuiltSql {

    public List<String> find(Database database, String typed) {
        return database.list("select name from contracts.line where name = '" + typed + "'", row -> row.text("name"));
    }
}
