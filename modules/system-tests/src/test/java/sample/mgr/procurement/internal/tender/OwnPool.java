package sample.mgr.procurement.internal.tender;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Goes round the actor's scope. */
public class OwnPool {

    public Connection open(DataSource pool) throws SQLException {
        return pool.getConnection();
    }
}
