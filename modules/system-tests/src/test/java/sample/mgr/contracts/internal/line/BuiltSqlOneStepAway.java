package sample.mgr.contracts.internal.line;

import jakarta.persistence.EntityManager;
import java.util.Locale;

/** Puts a value into the SQL behind a private method. */
public class BuiltSqlOneStepAway {

    public int delete(EntityManager entities, String typed) {
        return run(entities, "delete from contracts.line where name = %s".formatted(typed.toLowerCase(Locale.ROOT)));
    }

    private static int run(EntityManager entities, String sql) {
        return entities.createNativeQuery(sql).executeUpdate();
    }
}
