package nl.mgr.kernel.internal.scope;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, with ids. EclipseLink 4.0.7 binds an empty id as text, and PostgreSQL refuses text in a {@code uuid}. */
public class UuidPlatform extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public int getJDBCType(@Nullable Class<?> type) {
        return UUID.class.equals(type) ? Types.OTHER : super.getJDBCType(type);
    }
}
