package nl.mgr.kernel.internal.scope;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Sets role and scope of the actor on the transaction's connection, once per transaction and local to it. Whoever takes
 * a connection passes here: JPA through {@link ActorSessionListener}, plain SQL through {@code Database}. Each transaction
 * is an act of its own, by which the audit trail keeps together what was changed in one go.
 */
public final class TransactionScope {

    private static final String KEY = TransactionScope.class.getName();
    private static final String SET_SCOPE = """
            select set_config('role', ?, true), set_config('mgr.cooperation', ?, true),
                   set_config('mgr.municipalities', ?, true), set_config('mgr.provider', ?, true),
                   set_config('mgr.domains', ?, true), set_config('mgr.person', ?, true),
                   set_config('mgr.cause', ?, true), set_config('mgr.act', ?, true)""";

    private TransactionScope() {}

    /** @throws IllegalStateException without a transaction, without an actor, or when the actor changed on the way */
    public static void enter(Connection connection) throws SQLException {
        TransactionSynchronizationRegistry registry = registry();
        if (registry.getTransactionStatus() != Status.STATUS_ACTIVE || connection.getAutoCommit()) {
            throw new IllegalStateException("data is touched inside a transaction only");
        }
        Actor actor = ActorContext.current();
        Object before = registry.getResource(KEY);
        if (before == null) {
            set(connection, actor);
            registry.putResource(KEY, actor);
        } else if (!before.equals(actor)) {
            throw new IllegalStateException("a transaction has one actor; it began as " + before + ", not " + actor);
        }
    }

    private static void set(Connection connection, Actor actor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET_SCOPE)) {
            statement.setString(1, actor.kind().databaseRole());
            statement.setString(2, text(actor.cooperationId()));
            statement.setString(3, joined(actor.municipalityIds()));
            statement.setString(4, text(actor.providerId()));
            statement.setString(5, joined(actor.access().domains()));
            statement.setString(6, text(actor.personId()));
            statement.setString(7, actor.name());
            statement.setString(8, Ids.next().toString());
            statement.execute();
        }
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    @SuppressWarnings("BanJNDI") // a constant name in the server's own tree; the listener of EclipseLink is no CDI bean
    private static TransactionSynchronizationRegistry registry() {
        try {
            return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        } catch (NamingException e) {
            throw new IllegalStateException("the server has no transaction registry", e);
        }
    }
}
