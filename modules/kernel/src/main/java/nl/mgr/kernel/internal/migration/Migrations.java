package nl.mgr.kernel.internal.migration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.mgr.kernel.DatabaseFailure;
import nl.mgr.kernel.MgrModule;
import nl.mgr.kernel.Modules;
import nl.mgr.kernel.SchemaVersions;
import nl.mgr.kernel.Settings;
import nl.mgr.kernel.TableStatistics;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.postgresql.ds.PGPoolingDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.ds.common.BaseDataSource;

/**
 * Runs each module's migrations in dependency order, as the owner role and guarded by the database's own lock. The
 * application's log-in owns nothing and cannot do this.
 */
@ApplicationScoped
public class Migrations implements SchemaVersions, TableStatistics {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    @Inject
    private Modules modules;

    private volatile List<Applied> applied = List.of();

    /** Over the same few connections for all modules: each new one costs thousands of hashes of the password. */
    @SuppressWarnings("deprecation") // its pool is a simple one, which is what a start needs
    public void run() {
        PGPoolingDataSource database = asOwner(new PGPoolingDataSource());
        database.setDataSourceName("migrations");
        try {
            List<Applied> found = new ArrayList<>();
            for (MgrModule module : modules.inOrder()) {
                if (module.schema()) {
                    found.add(migrate(database, module.id()));
                }
            }
            applied = List.copyOf(found);
        } finally {
            database.close();
        }
    }

    /** Kept from the start: the lists of migrations are their owner's, no role of the application reads them. */
    @Override
    public List<Applied> applied() {
        return applied;
    }

    @Override
    public void refresh() {
        try (Connection connection = asOwner(new PGSimpleDataSource()).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        } catch (SQLException e) {
            throw new DatabaseFailure("analyze", e);
        }
    }

    private static <D extends BaseDataSource> D asOwner(D database) {
        database.setUrl(Settings.text("mgr.db.url", ""));
        database.setUser(Settings.text("mgr.db.migrate.user", "mgr_migrate"));
        database.setPassword(Settings.text("mgr.db.migrate.password", ""));
        // the log-in itself owns nothing
        database.setOptions("-c role=mgr_owner");
        return database;
    }

    private static Applied migrate(DataSource database, String module) {
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .schemas(module)
                .defaultSchema(module)
                .table("schema_history")
                .locations("classpath:db/migration/" + module)
                .failOnMissingLocations(true)
                .load();
        int count = flyway.migrate().migrationsExecuted;
        LOG.log(Level.INFO, "schema {0}: {1} migrations run", new Object[] {module, count});
        MigrationInfo last = flyway.info().current();
        return new Applied(
                module,
                last.getVersion().getVersion(),
                last.getDescription(),
                last.getInstalledOn().toInstant());
    }
}
