package nl.mgr.system.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import nl.mgr.system.support.Distribution;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What one cooperation has read must not reach another through JPA's shared cache, which knows nothing of row security:
 * as delivered it is off. The control is the same unit with the cache on.
 */
class SharedCacheIT {

    private static final String ENTITY = "nl.mgr.contracts.internal.product.Product";
    private static final Pattern MODE = Pattern.compile("<shared-cache-mode>(\\w+)</shared-cache-mode>");

    private static IsolationDatabase database;
    private static UUID product;
    private static Scope asking;

    @BeforeAll
    static void fill() throws Exception {
        database = IsolationDatabase.start();
        try (Connection superuser = database.as("postgres")) {
            new TenantRows(superuser);
        }
        product = Tenant.id("contracts.product" + Tenant.all().get(0).number());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void anotherCooperationDoesNotFindWhatWasReadBefore() throws Exception {
        assertThat(othersFind(delivered())).isFalse();
    }

    @Test
    void controlWithTheCacheOnItIsFound() throws Exception {
        assertThat(othersFind(SharedCacheMode.ALL)).isTrue();
    }

    private static SharedCacheMode delivered() throws IOException {
        try (ZipFile war = new ZipFile(Distribution.home().resolve("mgr.war").toFile())) {
            String xml = new String(
                    war.getInputStream(war.getEntry("WEB-INF/classes/META-INF/persistence.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            Matcher mode = MODE.matcher(xml);
            return mode.find() ? SharedCacheMode.valueOf(mode.group(1)) : SharedCacheMode.UNSPECIFIED;
        }
    }

    private static boolean othersFind(SharedCacheMode mode) throws ClassNotFoundException {
        Class<?> entity = Class.forName(ENTITY);
        asking = new Scope("mgr_auth", null, List.of(), null, List.of());
        try (EntityManagerFactory factory =
                new PersistenceProvider().createContainerEntityManagerFactory(new Unit(mode), Map.of())) {
            assertThat(finds(factory, entity, Tenant.cooperation(0))).isTrue();
            return finds(factory, entity, Tenant.cooperation(1));
        }
    }

    private static boolean finds(EntityManagerFactory factory, Class<?> entity, UUID cooperation) {
        asking = new Scope("mgr_staff", cooperation, List.of(), null, List.of());
        try (EntityManager entities = factory.createEntityManager()) {
            return entities.find(entity, product) != null;
        }
    }

    /** Every connection works for who asks; taken anew for each query, so nothing but the cache can remember. */
    private static final class Asked extends PGSimpleDataSource {

        private static final long serialVersionUID = 1L;

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            asking.enter(connection, false);
            return connection;
        }
    }

    /** The product's persistence unit outside the server, with one of its entities. */
    private record Unit(SharedCacheMode mode) implements PersistenceUnitInfo {

        @Override
        public String getPersistenceUnitName() {
            return "shared-cache-" + mode;
        }

        @Override
        public String getPersistenceProviderClassName() {
            return PersistenceProvider.class.getName();
        }

        @Override
        public PersistenceUnitTransactionType getTransactionType() {
            return PersistenceUnitTransactionType.RESOURCE_LOCAL;
        }

        @Override
        public DataSource getJtaDataSource() {
            return null;
        }

        @Override
        public DataSource getNonJtaDataSource() {
            return database.login(new Asked());
        }

        @Override
        public List<String> getMappingFileNames() {
            return List.of();
        }

        @Override
        public List<URL> getJarFileUrls() {
            return List.of();
        }

        @Override
        public URL getPersistenceUnitRootUrl() {
            return SharedCacheIT.class.getProtectionDomain().getCodeSource().getLocation();
        }

        @Override
        public List<String> getManagedClassNames() {
            return List.of(ENTITY, "nl.mgr.kernel.internal.scope.UuidConverter");
        }

        @Override
        public boolean excludeUnlistedClasses() {
            return true;
        }

        @Override
        public SharedCacheMode getSharedCacheMode() {
            return mode;
        }

        @Override
        public ValidationMode getValidationMode() {
            return ValidationMode.NONE;
        }

        @Override
        public Properties getProperties() {
            Properties properties = new Properties();
            properties.setProperty("eclipselink.target-database", "PostgreSQL");
            properties.setProperty("eclipselink.weaving", "false");
            properties.setProperty("eclipselink.ddl-generation", "none");
            properties.setProperty("eclipselink.logging.level", "WARNING");
            return properties;
        }

        @Override
        public String getPersistenceXMLSchemaVersion() {
            return "3.0";
        }

        @Override
        public ClassLoader getClassLoader() {
            return SharedCacheIT.class.getClassLoader();
        }

        @Override
        public void addTransformer(ClassTransformer transformer) {
            throw new UnsupportedOperationException("classes are not woven");
        }

        @Override
        public ClassLoader getNewTempClassLoader() {
            return getClassLoader();
        }
    }
}
