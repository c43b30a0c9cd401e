package nl.mgr.kernel.internal.migration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.MgrModule;
import nl.mgr.kernel.Modules;
import nl.mgr.kernel.Settings;
import nl.mgr.kernel.Started;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Runs each module's migrations in dependency order, as the owner role and guarded by the database's own lock, then says
 * that the platform has {@link Started}. The application's log-in owns nothing and cannot do this.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    @Inject
    private Modules modules;

    @Inject
    private Event<Started> started;

    /** The server finds this method by its name alone, so no other may have it. */
    @PostConstruct
    void migrateAll() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(Settings.text("mgr.db.url", ""));
        database.setUser(Settings.text("mgr.db.migrate.user", "mgr_migrate"));
        database.setPassword(Settings.text("mgr.db.migrate.password", ""));
        for (MgrModule module : modules.inOrder()) {
            if (module.schema()) {
                migrate(database, module.id());
            }
        }
        started.fire(new Started());
    }

    private static void migrate(PGSimpleDataSource database, String module) {
        int count = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .schemas(module)
                .defaultSchema(module)
                .table("schema_history")
                .locations("classpath:db/migration/" + module)
                .initSql("set role mgr_owner")
                .failOnMissingLocations(true)
                .load()
                .migrate()
                .migrationsExecuted;
        LOG.log(Level.INFO, "schema {0}: {1} migrations run", new Object[] {module, count});
    }
}
