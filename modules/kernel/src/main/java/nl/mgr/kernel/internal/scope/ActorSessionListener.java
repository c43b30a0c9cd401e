package nl.mgr.kernel.internal.scope;

import java.sql.SQLException;
import nl.mgr.kernel.DatabaseFailure;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * EclipseLink's hook: every connection it takes enters the actor's scope. Registered by the generated persistence.xml,
 * together with {@code eclipselink.transaction.join-existing}, without which reads would go round the transaction.
 */
public class ActorSessionListener extends SessionEventAdapter {

    @Override
    public void postAcquireConnection(SessionEvent event) {
        DatabaseAccessor accessor = (DatabaseAccessor) event.getResult();
        try {
            TransactionScope.enter(accessor.getConnection());
        } catch (SQLException e) {
            throw new DatabaseFailure("the actor's scope", e);
        }
    }
}
